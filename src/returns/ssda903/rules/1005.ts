import { isMalformed, returnRule } from '../terms/all.ts';

export const rule1005 = returnRule({
  code: '1005',
  message: 'Missing end date not valid',
  means: 'Something stands where the day of the child’s return should be, and it is not a date.',
  why: 'Without a date the child counts as missing still, and nobody can tell how long the absence was.',
  mend:
    'Enter the day of return as day, month and year: 05/11/2026. ' +
    'Leave it blank while the child is still missing.',
  mender: 'social worker',
  reads: { Missing: ['MIS_END'] },
  check: ({ Missing }) => Missing.filter(({ MIS_END }) => isMalformed(MIS_END)),
});
