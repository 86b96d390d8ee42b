import { byChild, firstEpisode, returnRule, rowsOf } from '../terms/all.ts';

export const rule1003 = returnRule({
  code: '1003',
  message: 'Adoption decision before care started',
  means: 'The decision that this child should be adopted is dated before the day on which care started.',
  why:
    'Adoption is decided for a child in care; ' +
    'the time from coming into care to the decision is counted from both days.',
  mend:
    'Check the day of the decision and the first episode that started care. ' +
    'An earlier time in care may be left out.',
  mender: 'adoption worker',
  reads: { Episodes: ['DECOM', 'RNE'], PlacedAdoption: ['DATE_PLACED'] },
  *check({ Episodes, PlacedAdoption }) {
    for (const [child, episodes] of byChild(Episodes)) {
      const first = firstEpisode(episodes.filter(({ RNE }) => RNE === 'S'));
      if (first === undefined) continue;
      for (const placed of rowsOf(PlacedAdoption, child)) {
        if (placed.DATE_PLACED.day < first.DECOM.day) yield* [first, placed];
      }
    }
  },
});
