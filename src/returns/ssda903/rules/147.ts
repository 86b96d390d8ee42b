import { isMalformed, returnRule } from '../terms/all.ts';

export const rule147 = returnRule({
  code: '147',
  message: 'Episode end date not valid',
  means: 'The end of this episode is filled in, but is not a real day written as day/month/year.',
  why: 'Without a day that can be read, the episode counts as one that goes on.',
  mend: 'Look the day up in the case record and correct it. Clear it, and the reason, if the episode goes on.',
  mender: 'social worker',
  reads: { Episodes: ['DEC'] },
  check: ({ Episodes }) => Episodes.filter(({ DEC }) => isMalformed(DEC)),
});
