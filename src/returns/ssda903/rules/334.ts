import { byChild, latestEpisode, returnRule, rowsOf } from '../terms/all.ts';

export const rule334 = returnRule({
  code: '334',
  message: 'Should-be-placed date before care started',
  means: 'It was decided that the child should be placed for adoption before this time in care began.',
  why: 'The wait from entering care to that decision is measured within one time in care.',
  mend: 'Compare the day of the decision with the start of the latest time in care; correct the wrong one.',
  mender: 'adoption worker',
  reads: { Episodes: ['DECOM', 'RNE'], AD1: ['DATE_INT'] },
  *check({ Episodes, AD1 }) {
    for (const [child, adoptions] of byChild(AD1)) {
      const began = latestEpisode(rowsOf(Episodes, child).filter(({ RNE }) => RNE === 'S'));
      if (began === undefined) continue;
      for (const adoption of adoptions) if (adoption.DATE_INT.day < began.DECOM.day) yield* [began, adoption];
    }
  },
});
