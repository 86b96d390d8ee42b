import { returnRule, withNoCodeOf } from '../terms/all.ts';

export const rule143 = returnRule({
  code: '143',
  message: 'Reason for new episode not valid',
  means: 'The reason why this episode began is not one of S, L, P, T, B and U.',
  why: 'It tells a child who comes into care from one who only moves or whose legal status changes.',
  mend:
    'Choose S where the child came into care, L for a new legal status, P or T for a move, B or U for ' +
    'both at once.',
  mender: 'social worker',
  reads: { Episodes: ['RNE'] },
  check: ({ Episodes }) => withNoCodeOf('RNE', Episodes, 'RNE'),
});
