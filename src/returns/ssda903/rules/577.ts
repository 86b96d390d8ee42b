import { endsOutsideCare, periodsOfCare, returnRule } from '../terms/all.ts';

export const rule577 = returnRule({
  code: '577',
  message: 'Missing period still open after care ceased',
  means:
    'The missing incident does not end within any of the child’s periods of care: it ends before or after them, or goes on though care has ended.',
  why: 'Only days on which a child is looked after are counted as missing from care.',
  mend: 'End the incident on the day on which care ended at the latest, or correct the episodes.',
  mender: 'social worker',
  reads: { Missing: ['MIS_START', 'MIS_END'], Episodes: ['DECOM', 'DEC'] },
  check: ({ Missing, Episodes }) =>
    Missing.filter(({ CHILD, MIS_START, MIS_END }) =>
      endsOutsideCare({ from: MIS_START.day, to: MIS_END.day }, periodsOfCare(Episodes, CHILD)),
    ),
});
