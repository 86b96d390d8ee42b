import { isValid, returnRule } from '../terms/all.ts';

export const rule1004 = returnRule({
  code: '1004',
  message: 'Missing start date missing or not valid',
  means: 'The day on which the child went missing or away is blank, or is not a date.',
  why: 'Times missing are counted, and their length worked out, from the day on which they began.',
  mend: 'Enter the day on which the child was found to be gone, as day, month and year: 05/11/2026.',
  mender: 'social worker',
  reads: { Missing: ['MIS_START'] },
  check: ({ Missing }) => Missing.filter(({ MIS_START }) => !isValid(MIS_START)),
});
