import { altogetherTooLong, returnRule } from '../terms/all.ts';

export const rule363 = returnRule({
  code: '363',
  message: 'Child assessment order over 7 days',
  means:
    'Episodes under a child assessment order (L3), with no day between them, come to more than seven days.',
  why: 'A child assessment order lasts seven days at most.',
  mend:
    'Check both days against the order, and record the legal status after it. ' +
    'Without an end it counts to 31 March.',
  mender: 'social worker',
  reads: { Episodes: ['LS', 'DECOM', 'DEC'] },
  check: ({ Episodes }, { end }) => altogetherTooLong(Episodes, { status: 'L3', days: 7, end }),
});
