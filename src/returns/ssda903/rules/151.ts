import { ADOPTION_FIELDS, allGiven, anyGiven, returnRule } from '../terms/all.ts';

export const rule151 = returnRule({
  code: '151',
  message: 'Adoption data incomplete',
  means: 'Some of the six details of this adoption are filled in and others are blank.',
  why:
    'The six are asked of every child who was adopted: each is counted, and several are compared with ' +
    'each other.',
  mend:
    'Fill in the blank ones from the adoption file. If the child was not adopted in the year, clear all ' +
    'six.',
  mender: 'adoption worker',
  reads: { AD1: ADOPTION_FIELDS },
  check: ({ AD1 }) => AD1.filter((row) => anyGiven(row, ADOPTION_FIELDS) && !allGiven(row, ADOPTION_FIELDS)),
});
