import { returnRule } from '../terms/all.ts';

export const rule702 = returnRule({
  code: '702',
  message: 'DoLO ends before it starts',
  means: 'The deprivation of liberty order ends on the day on which it starts, or earlier.',
  why: 'How long a child is deprived of liberty is counted from these two days, and an order that holds for no day counts for nothing.',
  mend: 'Look both days up in the court’s order and correct the one that is wrong.',
  mender: 'social worker',
  reads: { DoLo: ['DOLO_START', 'DOLO_END'] },
  check: ({ DoLo }) => DoLo.filter(({ DOLO_START, DOLO_END }) => DOLO_END.day <= DOLO_START.day),
});
