import { periodsOfCare, returnRule } from '../terms/all.ts';

export const rule578 = returnRule({
  code: '578',
  message: 'Missing start outside care',
  means: 'The child is said to have gone missing on a day that is in none of their periods of care.',
  why: 'The return counts incidents of children who were looked after when they went missing.',
  mend: 'Correct the start of the incident or the episodes. If the child was not looked after then, take the row out.',
  mender: 'social worker',
  reads: { Missing: ['MIS_START'], Episodes: ['DECOM', 'DEC'] },
  check: ({ Missing, Episodes }) =>
    Missing.filter(({ CHILD, MIS_START }) => {
      const periods = periodsOfCare(Episodes, CHILD);
      return (
        periods.length > 0 && periods.every(({ from, to }) => MIS_START.day < from || MIS_START.day > to)
      );
    }),
});
