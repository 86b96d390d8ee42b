import { returnRule, SHORT_BREAKS } from '../terms/all.ts';

export const rule392a = returnRule({
  code: '392a',
  message: 'No placement distance',
  means:
    'How far this placement is from home cannot be worked out, because a postcode is missing or not known.',
  why:
    'Distance from home is worked out for every placement but short breaks, ' +
    'save for unaccompanied children.',
  mend:
    'Correct or add the postcodes of home and placement. ' +
    'It is right where the child once was an unaccompanied asylum-seeking child.',
  mender: 'placements team',
  reads: { Episodes: ['LS', 'HOME_POST', 'PL_POST'] },
  reference: ['postcodes'],
  needsUasc: ['ever'],
  check: ({ Episodes }, { placementFacts, uasc }) =>
    Episodes.filter(
      (episode) =>
        !SHORT_BREAKS.has(episode.LS) &&
        uasc.ever?.(episode.CHILD) === false &&
        Number.isNaN(placementFacts(episode).distance),
    ),
});
