import { returnRule } from '../terms/all.ts';

export const rule571 = returnRule({
  code: '571',
  message: 'Missing ends outside the year',
  means: 'The day on which the child came back is before 1 April or after 31 March of the return year.',
  why: 'An incident that ended earlier belongs to an earlier return; one that goes on at 31 March has no end yet.',
  mend: 'Correct the end if it was mistyped. Take the row out if it ended before the year; leave the end blank if it came after.',
  mender: 'social worker',
  reads: { Missing: ['MIS_END'] },
  check: ({ Missing }, { start, end }) =>
    Missing.filter(({ MIS_END }) => MIS_END.day < start || MIS_END.day > end),
});
