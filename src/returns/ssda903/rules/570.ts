import { returnRule } from '../terms/all.ts';

export const rule570 = returnRule({
  code: '570',
  message: 'Missing starts after year end',
  means: 'The child is said to have gone missing after 31 March, when the return year ends.',
  why: 'This return counts missing incidents up to 31 March; later ones belong to next year’s.',
  mend: 'Correct the start if it was mistyped. If it is right, leave the row for next year’s return.',
  mender: 'social worker',
  reads: { Missing: ['MIS_START'] },
  check: ({ Missing }, { end }) => Missing.filter(({ MIS_START }) => MIS_START.day > end),
});
