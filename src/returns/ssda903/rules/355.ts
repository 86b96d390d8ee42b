import { returnRule } from '../terms/all.ts';

export const rule355 = returnRule({
  code: '355',
  message: 'Episode shorter than a day',
  means: 'This episode begins and ends on the same day.',
  why: 'An episode of no days adds nothing to the time in care, and yet would count as a move or a change.',
  mend:
    'Check both days. Where several things changed on one day, ' +
    'record one new episode whose reason covers them all.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'DEC'] },
  check: ({ Episodes }) => Episodes.filter(({ DECOM, DEC }) => DECOM.day === DEC.day),
});
