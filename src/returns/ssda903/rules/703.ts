import { returnRule } from '../terms/all.ts';

export const rule703 = returnRule({
  code: '703',
  message: 'DoLO starts after year end',
  means: 'The deprivation of liberty order starts after 31 March, when the return year ends.',
  why: 'An order that starts later belongs to next year’s return.',
  mend: 'Correct the start if it was mistyped. If it is right, leave the order for next year’s return.',
  mender: 'social worker',
  reads: { DoLo: ['DOLO_START'] },
  check: ({ DoLo }, { end }) => DoLo.filter(({ DOLO_START }) => DOLO_START.day > end),
});
