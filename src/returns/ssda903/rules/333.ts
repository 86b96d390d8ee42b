import { isValid, returnRule } from '../terms/all.ts';

export const rule333 = returnRule({
  code: '333',
  message: 'Should-be-placed date missing or after matching',
  means: 'The match has a date, and the decision that the child should be placed has none, or a later one.',
  why: 'The time from that decision to the match is measured, and it cannot run backwards.',
  mend: 'Enter the day of the decision that the child should be placed: that of the match or earlier.',
  mender: 'adoption worker',
  reads: { AD1: ['DATE_INT', 'DATE_MATCH'] },
  check: ({ AD1 }) =>
    AD1.filter(({ DATE_INT, DATE_MATCH }) => isValid(DATE_MATCH) && !(DATE_INT.day <= DATE_MATCH.day)),
});
