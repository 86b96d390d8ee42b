import { on, returnRule, withCode } from '../terms/all.ts';

const FIRST_ORDERS = on('2005-12-01');

export const rule446 = returnRule({
  code: '446',
  message: 'E1 before December 2005',
  means: 'An episode under a placement order begins before 1 December 2005, when there were no such orders.',
  why: 'Placement orders came with the Adoption and Children Act 2002, which took effect in December 2005.',
  mend: 'Look up the order. Correct the start of the episode, or the legal status if it was a freeing order.',
  mender: 'social worker',
  reads: { Episodes: ['LS', 'DECOM'] },
  check: ({ Episodes }) => withCode(Episodes, 'LS', 'E1').filter(({ DECOM }) => DECOM.day < FIRST_ORDERS),
});
