import { isMalformed, returnRule } from '../terms/all.ts';

export const rule112 = returnRule({
  code: '112',
  message: 'Date should be placed (DATE_INT) not valid',
  means:
    'In the record of this adoption, the day on which it was decided that the child should be placed is ' +
    'filled in, but is not a real day written as day/month/year.',
  why: 'How long an adoption took is measured from the day of that decision.',
  mend:
    'Look the decision up in the adoption file and write its day, with the day first and the year in ' +
    'four figures.',
  mender: 'adoption worker',
  reads: { AD1: ['DATE_INT'] },
  check: ({ AD1 }) => AD1.filter(({ DATE_INT }) => isMalformed(DATE_INT)),
});
