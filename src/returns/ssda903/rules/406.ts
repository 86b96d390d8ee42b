import { returnRule } from '../terms/all.ts';

export const rule406 = returnRule({
  code: '406',
  message: 'Distance given for UASC',
  means:
    'This child is or was an unaccompanied asylum-seeking child, ' +
    'and both postcodes are given, so a distance follows.',
  why: 'An unaccompanied child has no home here from which to count: the distance would mean nothing.',
  mend: 'Leave the home postcode out. If the child was never unaccompanied, correct that in their record.',
  mender: 'placements team',
  reads: { Episodes: ['HOME_POST', 'PL_POST'] },
  reference: ['postcodes'],
  needsUasc: ['ever'],
  check: ({ Episodes }, { placementFacts, uasc }) =>
    Episodes.filter(
      (episode) => uasc.ever?.(episode.CHILD) === true && !Number.isNaN(placementFacts(episode).distance),
    ),
});
