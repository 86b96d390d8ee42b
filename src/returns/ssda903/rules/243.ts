import { OUTSIDE_ENGLAND, returnRule } from '../terms/all.ts';

export const rule243 = returnRule({
  code: '243',
  message: 'URN given outside England',
  means: 'A URN is given for a placement outside England.',
  why: 'URNs are Ofsted’s, which registers homes and agencies in England only.',
  mend: 'Blank the URN. If the child lives in England, correct the placement’s postcode.',
  mender: 'placements team',
  reads: { Episodes: ['URN', 'HOME_POST', 'PL_POST'] },
  reference: ['postcodes'],
  check: ({ Episodes }, { placementFacts }) =>
    Episodes.filter((episode) => episode.URN !== '' && OUTSIDE_ENGLAND.has(placementFacts(episode).la)),
});
