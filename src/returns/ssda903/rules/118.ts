import { byChild, firstEpisode, returnRule, rowsOf, SHORT_BREAKS } from '../terms/all.ts';

export const rule118 = returnRule({
  code: '118',
  message: 'Adoption decision reversed before care or before the year',
  means:
    'The decision to place this child for adoption was reversed before 1 April, when the year began, or before the child’s first episode in the return other than a short break.',
  why:
    'A decision that was reversed before the year, or before the child was in care, is not one of this ' +
    'year’s.',
  mend:
    'Check the day of the reversal and the start of the first episode. A decision that was reversed ' +
    'before 1 April comes out of the table.',
  mender: 'adoption worker',
  reads: { Episodes: ['DECOM', 'LS'], PlacedAdoption: ['DATE_PLACED_CEASED'] },
  *check({ Episodes, PlacedAdoption }, { start }) {
    for (const [child, decisions] of byChild(PlacedAdoption)) {
      const first = firstEpisode(rowsOf(Episodes, child).filter(({ LS }) => !SHORT_BREAKS.has(LS)));
      if (first === undefined) continue;
      for (const decision of decisions) {
        const reversed = decision.DATE_PLACED_CEASED.day;
        if (reversed < first.DECOM.day || reversed < start) yield* [first, decision];
      }
    }
  },
});
