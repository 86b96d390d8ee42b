import { byChild, latestEpisode, returnRule, rowsOf } from '../terms/all.ts';

export const rule117 = returnRule({
  code: '117',
  message: 'Adoption decision date after year end or after leaving care',
  means:
    'A decision to place this child for adoption, or its reversal, is dated after 31 March at the end of ' +
    'the year, or after the child’s latest episode ended.',
  why: 'Such a decision is about a child in care; what happens after 31 March belongs in the next return.',
  mend:
    'Compare both days with the end of the latest episode, and correct the wrong one. Leave out what ' +
    'happened after 31 March.',
  mender: 'adoption worker',
  reads: { Episodes: ['DECOM', 'DEC', 'REC'], PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  *check({ Episodes, PlacedAdoption }, { end }) {
    for (const [child, decisions] of byChild(PlacedAdoption)) {
      const latest = latestEpisode(rowsOf(Episodes, child).filter(({ REC }) => REC !== 'X1'));
      if (latest === undefined) continue;
      for (const decision of decisions) {
        const days = [decision.DATE_PLACED.day, decision.DATE_PLACED_CEASED.day];
        if (days.some((day) => day > end || day > latest.DEC.day)) yield* [latest, decision];
      }
    }
  },
});
