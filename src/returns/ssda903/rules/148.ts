import { isGiven, returnRule } from '../terms/all.ts';

export const rule148 = returnRule({
  code: '148',
  message: 'DEC and REC must both be given or both blank',
  means: 'This episode has an end without a reason for it, or a reason without an end.',
  why: 'One without the other leaves open whether the episode is over.',
  mend: 'Fill in the blank one from the case record. If the episode goes on, clear both.',
  mender: 'social worker',
  reads: { Episodes: ['DEC', 'REC'] },
  check: ({ Episodes }) => Episodes.filter(({ DEC, REC }) => isGiven(DEC) !== (REC !== '')),
});
