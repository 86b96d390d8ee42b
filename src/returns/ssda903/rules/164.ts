import { returnRule, SHORT_BREAKS } from '../terms/all.ts';

export const rule164 = returnRule({
  code: '164',
  message: 'Placement distance out of range',
  means:
    'The distance from this child’s home to the placement cannot be worked out from the two postcodes, ' +
    'or is more than 999.9 miles.',
  why: 'How far from home children are placed is published.',
  mend:
    'Check the home and the placement postcode. It is right for an unaccompanied asylum-seeking child to ' +
    'have none at home: then record that status.',
  mender: 'placements team',
  reads: { Episodes: ['LS', 'HOME_POST', 'PL_POST'] },
  reference: ['postcodes'],
  needsUasc: ['ever'],
  check: ({ Episodes }, about) =>
    Episodes.filter(
      (episode) =>
        !SHORT_BREAKS.has(episode.LS) &&
        about.uasc.ever?.(episode.CHILD) !== true &&
        !(about.placementFacts(episode).distance <= 999.9), // so that a missing distance is flagged
    ),
});
