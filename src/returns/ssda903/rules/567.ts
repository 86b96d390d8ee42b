import { returnRule } from '../terms/all.ts';

export const rule567 = returnRule({
  code: '567',
  message: 'Missing ends before it starts',
  means: 'The day on which the child came back is earlier than the day on which they went missing.',
  why: 'How long the child was missing is counted from these two days.',
  mend: 'Look both days up in the missing record and correct the one that was mistyped.',
  mender: 'social worker',
  reads: { Missing: ['MIS_START', 'MIS_END'] },
  check: ({ Missing }) => Missing.filter(({ MIS_START, MIS_END }) => MIS_START.day > MIS_END.day),
});
