import { on, returnRule } from '../terms/all.ts';

/** The day on which the Children Act 1989 came into force. */
const ACT_IN_FORCE = on('1991-10-14');

export const rule353 = returnRule({
  code: '353',
  message: 'Episode before 14 October 1991',
  means: 'This episode begins before 14 October 1991.',
  why: 'The Children Act 1989, under which the return counts care, came into force on that day.',
  mend: 'Check the year in which the episode began: it was probably mistyped.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM'] },
  check: ({ Episodes }) => Episodes.filter(({ DECOM }) => DECOM.day < ACT_IN_FORCE),
});
