import { FOSTERED, PLACED_FOR_ADOPTION, returnRule, SHORT_BREAKS } from '../terms/all.ts';

/** PLACE that may be the authority's own wherever it is: with foster carers or adopters, and K3. */
const ANYWHERE: ReadonlySet<string> = new Set([...PLACED_FOR_ADOPTION, ...FOSTERED, 'K3']);

export const rule1015 = returnRule({
  code: '1015',
  message: 'Own provision but not in own LA',
  means:
    'The placement is said to be the authority’s own, ' +
    'and its postcode is outside the authority or on no list.',
  why: 'What an authority runs is expected in its own area: the provider or the postcode may be wrong.',
  mend:
    'Check who runs the placement and its postcode. ' +
    'If the authority does run a home elsewhere, explain it to DfE.',
  mender: 'placements team',
  reads: { Episodes: ['LS', 'PLACE', 'PLACE_PROVIDER', 'HOME_POST', 'PL_POST'] },
  reference: ['postcodes', 'authority'],
  check: ({ Episodes }, about) =>
    Episodes.filter((episode) => {
      const { LS, PLACE, PLACE_PROVIDER } = episode;
      if (PLACE_PROVIDER !== 'PR1' || LS === '' || SHORT_BREAKS.has(LS)) return false;
      return PLACE !== '' && !ANYWHERE.has(PLACE) && about.placementFacts(episode).location !== 'IN';
    }),
});
