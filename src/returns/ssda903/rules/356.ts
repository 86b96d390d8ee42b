import { returnRule } from '../terms/all.ts';

export const rule356 = returnRule({
  code: '356',
  message: 'Episode ends before it starts',
  means: 'The day on which this episode ended is earlier than the day on which it began.',
  why: 'Days in care, moves and the length of placements are all counted from these two dates.',
  mend: 'Look both days up in the case record and correct the one that was mistyped.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'DEC'] },
  check: ({ Episodes }) => Episodes.filter(({ DECOM, DEC }) => DEC.day < DECOM.day),
});
