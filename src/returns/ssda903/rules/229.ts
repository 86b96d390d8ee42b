import { listRefuses, namesProvider, returnRule, WITHOUT_URN } from '../terms/all.ts';

export const rule229 = returnRule({
  code: '229',
  message: 'Own/other LA provision does not match provider LA',
  means:
    'The provider is called our own and is elsewhere or not on Ofsted’s list, or another authority’s and is in our area.',
  why: 'The authority’s own placements are counted apart from those of other authorities.',
  mend: 'Check who runs the home: PR1 is this authority, PR2 another one. Then correct the code or the URN.',
  mender: 'placements team',
  reads: { Episodes: ['URN', 'PLACE', 'PLACE_PROVIDER'] },
  reference: ['providers', 'authority'],
  check: ({ Episodes }, { providersOf, authority: ours }) =>
    Episodes.filter(({ URN, PLACE, PLACE_PROVIDER }) => {
      if (!namesProvider(URN) || WITHOUT_URN.has(PLACE) || PLACE === 'K3') return false;
      // The list says where the provider is; the common checker infers it from the postcode.
      const entries = providersOf(URN);
      if (PLACE_PROVIDER === 'PR1') return listRefuses(entries, ({ authority }) => authority === ours);
      return PLACE_PROVIDER === 'PR2' && entries.some(({ authority }) => authority === ours);
    }),
});
