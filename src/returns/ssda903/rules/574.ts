import { byEnd, overlapping, returnRule } from '../terms/all.ts';

export const rule574 = returnRule({
  code: '574',
  message: 'Missing periods overlap',
  means:
    'The child went missing this time before the time before had ended, or that one has no end. One may begin on the day on which the other ends.',
  why: 'Nobody can go missing while they are missing: the incident would be counted twice.',
  mend: 'Compare the two incidents: give the earlier one its end, correct the day that is wrong, or take out a duplicate.',
  mender: 'social worker',
  reads: { Missing: ['MIS_START', 'MIS_END'] },
  check: ({ Missing }) =>
    overlapping(Missing, ({ MIS_START, MIS_END }) => ({ from: MIS_START.day, to: MIS_END.day }), byEnd),
});
