import { isMalformed, returnRule } from '../terms/all.ts';

export const rule141 = returnRule({
  code: '141',
  message: 'Episode start date not valid',
  means: 'The start of this episode is filled in, but is not a real day written as day/month/year.',
  why: 'An episode whose start cannot be read has no place among the others, and most rules pass over it.',
  mend: 'Look the day up in the case record and write it with the day first and the year in four figures.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM'] },
  check: ({ Episodes }) => Episodes.filter(({ DECOM }) => isMalformed(DECOM)),
});
