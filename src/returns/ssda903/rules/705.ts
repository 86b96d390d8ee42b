import { byEnd, overlapping, returnRule } from '../terms/all.ts';

export const rule705 = returnRule({
  code: '705',
  message: 'DoLOs overlap',
  means:
    'This deprivation of liberty order starts before the child’s order before it has ended, or that one has no end. It may start on the day on which the other ends.',
  why: 'The same days would be counted under two orders.',
  mend: 'Compare the two orders: give the earlier one its end, correct the day that is wrong, or take out a duplicate.',
  mender: 'social worker',
  reads: { DoLo: ['DOLO_START', 'DOLO_END'] },
  check: ({ DoLo }) =>
    overlapping(DoLo, ({ DOLO_START, DOLO_END }) => ({ from: DOLO_START.day, to: DOLO_END.day }), byEnd),
});
