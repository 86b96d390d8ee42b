import { returnRule, SHORT_BREAKS, withCode } from '../terms/all.ts';

export const rule420 = returnRule({
  code: '420',
  message: 'LA of placement for respite',
  means:
    'This is a short break (V3 or V4), and the placement’s postcode shows in which authority’s area it is.',
  why: 'The return does not ask in whose area short breaks are: only other placements are counted by area.',
  mend: 'Leave the placement’s postcode out. If the child is not on short breaks, correct the legal status.',
  mender: 'placements team',
  reads: { Episodes: ['LS', 'HOME_POST', 'PL_POST'] },
  reference: ['postcodes'],
  check: ({ Episodes }, { placementFacts }) =>
    withCode(Episodes, 'LS', SHORT_BREAKS).filter((episode) => placementFacts(episode).la !== ''),
});
