import { returnRule } from '../terms/all.ts';

export const rule354 = returnRule({
  code: '354',
  message: 'Episode starts after year end',
  means: 'This episode begins after 31 March, the last day of the year that the return is about.',
  why: 'The return counts care within its own year; what begins later belongs to the next return.',
  mend: 'Check the day on which the episode began. If it is right, leave the episode for next year’s return.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM'] },
  check: ({ Episodes }, { end }) => Episodes.filter(({ DECOM }) => DECOM.day > end),
});
