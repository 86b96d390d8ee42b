import { returnRule, unbrokenTooLong } from '../terms/all.ts';

export const rule362 = returnRule({
  code: '362',
  message: 'Emergency protection order over 21 days',
  means: 'This child is under emergency protection orders (L2) for more than 21 days without a break.',
  why:
    'An emergency protection order is for a short time; ' +
    'another legal status, or the end of care, should follow it.',
  mend:
    'Check both days against the order, and record the legal status after it. ' +
    'Without an end it counts to 31 March.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'LS', 'DEC'] },
  check: ({ Episodes }, { end }) => unbrokenTooLong(Episodes, { status: 'L2', days: 21, end }),
});
