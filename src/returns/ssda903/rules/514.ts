import { adoptersNotOf, returnRule } from '../terms/all.ts';

export const rule514 = returnRule({
  code: '514',
  message: 'Single adopter but couple sex code',
  means: 'The child was adopted by one person alone, and the sex given is that of a couple or is blank.',
  why: 'One adopter is a man or a woman; with the code of a couple it cannot be told how many there were.',
  mend: 'Look at the order: give the code of one man or one woman, or correct the adopters’ legal status.',
  mender: 'adoption worker',
  reads: { AD1: ['LS_ADOPTR', 'SEX_ADOPTR'] },
  check: ({ AD1 }) => adoptersNotOf(AD1, 'L0', ['M1', 'F1']),
});
