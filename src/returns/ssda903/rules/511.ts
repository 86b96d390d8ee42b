import { returnRule } from '../terms/all.ts';

const OF_ONE = new Set(['M1', 'F1']);

export const rule511 = returnRule({
  code: '511',
  message: 'Two adopters but single-adopter sex code',
  means: 'The child was adopted by two people, and the sex given is that of one adopter alone.',
  why: 'The two answers contradict each other, so it cannot be told who adopted the child.',
  mend: 'Look at the adoption order. Correct the number of adopters, or give the code of a couple.',
  mender: 'adoption worker',
  reads: { AD1: ['NB_ADOPTR', 'SEX_ADOPTR'] },
  check: ({ AD1 }) => AD1.filter(({ NB_ADOPTR, SEX_ADOPTR }) => NB_ADOPTR === '2' && OF_ONE.has(SEX_ADOPTR)),
});
