import { returnRule, unbrokenTooLong } from '../terms/all.ts';

export const rule361 = returnRule({
  code: '361',
  message: 'Police protection over 72 hours',
  means: 'This child is under police protection (L1) for more than three days without a break.',
  why: 'The police may keep a child under their protection for 72 hours at most.',
  mend:
    'Check the days on which it began and ended, and record what followed. ' +
    'An episode without an end counts to 31 March.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'LS', 'DEC'] },
  check: ({ Episodes }, { end }) => unbrokenTooLong(Episodes, { status: 'L1', days: 3, end }),
});
