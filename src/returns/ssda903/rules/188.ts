import { anyGiven, returnRule, yearsAfter } from '../terms/all.ts';

export const rule188 = returnRule({
  code: '188',
  message: 'SDQ data for a child under 4',
  means:
    'This child has an SDQ score, or a reason for having none, but does not turn 4 until after 31 March ' +
    'when the year ends.',
  why: 'The questionnaire is for children from the age of 4; nothing is asked of a younger child.',
  mend: 'Clear the score and the reason. If the date of birth is wrong, correct that.',
  mender: 'health coordinator',
  reads: { OC2: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'] },
  check: ({ OC2 }, { end }) =>
    OC2.filter((row) => yearsAfter(row.DOB.day, 4) > end && anyGiven(row, ['SDQ_SCORE', 'SDQ_REASON'])),
});
