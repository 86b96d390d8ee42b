import { endsOutsideCare, periodsOfCare, returnRule } from '../terms/all.ts';

export const rule707 = returnRule({
  code: '707',
  message: 'DoLO still open after care ceased',
  means:
    'The deprivation of liberty order does not end within any of the child’s periods of care: it ends before or after them, or still holds though care has ended.',
  why: 'The return counts orders of children while they are looked after.',
  mend: 'End the order in the return on the day on which care ended at the latest, or correct the episodes.',
  mender: 'social worker',
  reads: { DoLo: ['DOLO_START', 'DOLO_END'], Episodes: ['DECOM', 'DEC'] },
  check: ({ DoLo, Episodes }) =>
    DoLo.filter(({ CHILD, DOLO_START, DOLO_END }) =>
      endsOutsideCare({ from: DOLO_START.day, to: DOLO_END.day }, periodsOfCare(Episodes, CHILD)),
    ),
});
