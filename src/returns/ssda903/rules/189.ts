import { anyGiven, returnRule, yearsAfter } from '../terms/all.ts';

export const rule189 = returnRule({
  code: '189',
  message: 'SDQ data for a child 17 or over at start of year',
  means:
    'This young person has an SDQ score, or a reason for having none, but had turned 17 before 1 April ' +
    'when the year began.',
  why: 'The questionnaire is for children up to the age of 16; nothing is asked of anyone older.',
  mend: 'Clear the score and the reason. If the date of birth is wrong, correct that.',
  mender: 'health coordinator',
  reads: { OC2: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'] },
  check: ({ OC2 }, { start }) =>
    OC2.filter((row) => yearsAfter(row.DOB.day, 17) < start && anyGiven(row, ['SDQ_SCORE', 'SDQ_REASON'])),
});
