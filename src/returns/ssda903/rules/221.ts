import { listRefuses, namesProvider, returnRule, SHORT_BREAKS } from '../terms/all.ts';

/** PLACE of homes that stand at one address. */
const HOMES: ReadonlySet<string> = new Set(['K1', 'K2', 'K3', 'R3', 'S1']);

export const rule221 = returnRule({
  code: '221',
  message: 'URN does not match placement postcode',
  means: 'The placement’s postcode is not the one that Ofsted’s list gives for the home with this URN.',
  why: 'The child should live where the home is registered; distance from home rests on that postcode.',
  mend: 'Compare the placement agreement with Ofsted’s list, then correct the postcode or the URN.',
  mender: 'placements team',
  reads: { Episodes: ['URN', 'LS', 'PLACE', 'PL_POST'] },
  reference: ['providers'],
  check: ({ Episodes }, { providersOf }) =>
    Episodes.filter(({ URN, LS, PLACE, PL_POST }) => {
      if (!namesProvider(URN) || SHORT_BREAKS.has(LS) || !HOMES.has(PLACE) || PL_POST === '') return false;
      return listRefuses(providersOf(URN), ({ postcode }) => postcode === PL_POST.replaceAll(' ', ''));
    }),
});
