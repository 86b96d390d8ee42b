import { altogetherTooLong, returnRule } from '../terms/all.ts';

export const rule364 = returnRule({
  code: '364',
  message: 'PACE detention over 21 days',
  means: 'Episodes of detention under PACE (J2), with no day between them, come to more than 21 days.',
  why:
    'A child who is detained so is kept only until they are brought to court: ' +
    'a long stay suggests that its end was missed.',
  mend:
    'Check both days, and record the legal status that followed court. ' +
    'Without an end the episode counts to 31 March.',
  mender: 'social worker',
  reads: { Episodes: ['LS', 'DECOM', 'DEC'] },
  check: ({ Episodes }, { end }) => altogetherTooLong(Episodes, { status: 'J2', days: 21, end }),
});
