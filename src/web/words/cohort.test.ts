import { expect, test } from 'vitest';
import { cohortInWords } from './cohort.ts';

test('the short name of the birthday cohort is written out, and what follows it stays', () => {
  expect(cohortInWords('C903(19..21) in education')).toBe(
    'Young people who turned 19, 20 or 21 in the twelve months, and had been in care for 13 weeks or more since they were 14, some of it at 16 or later (C903(19..21)) in education',
  );
  expect(cohortInWords('Eligible (16 and 17)')).toBe('Eligible (16 and 17)');
});
