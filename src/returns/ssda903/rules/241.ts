import { namesProvider, returnRule } from '../terms/all.ts';

export const rule241 = returnRule({
  code: '241',
  message: 'Supported accommodation placement LA',
  means:
    'This supported accommodation is not in an area for which Ofsted’s list has the URN, or its area cannot be told from the postcode.',
  why: 'One URN can cover premises in several areas, and the child must be living in one of them.',
  mend: 'Check the placement’s postcode first, then whether the URN is that of the provider.',
  mender: 'placements team',
  reads: { Episodes: ['URN', 'PLACE', 'HOME_POST', 'PL_POST'] },
  reference: ['postcodes', 'providers'],
  check: ({ Episodes }, { placementFacts, providersOf }) =>
    Episodes.filter((episode) => {
      const { URN, PLACE } = episode;
      if (!namesProvider(URN) || PLACE !== 'K3') return false;
      // Any area of the provider's, as DfE has it; the common checker asks for the reporting authority's.
      const { la } = placementFacts(episode);
      return la === '' || !providersOf(URN).some(({ authority }) => authority === la);
    }),
});
