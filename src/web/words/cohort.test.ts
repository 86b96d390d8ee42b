import { expect, test } from 'vitest';
import { indicators } from '#domain/indicators/all.ts';
import { cohortInWords } from './cohort.ts';

test('the short name of the birthday cohort is written out, and what follows it stays', () => {
  expect(cohortInWords('C903(19..21) in education')).toBe(
    'Young people who turned 19, 20 or 21 in the twelve months, and had been in care for 13 weeks or more since they were 14, some of it at 16 or later, in education',
  );
  expect(cohortInWords('C903(17..18): out of care')).toMatch(/^Young people .* at 16 or later: out of care$/);
  expect(cohortInWords('OPEN: eligible, relevant')).toBe('Eligible, relevant');
  expect(cohortInWords('Eligible (16 and 17)')).toBe('Eligible (16 and 17)');
});

test('no figure names its cohort by a short name', () => {
  expect(
    indicators.map(({ cohort }) => cohortInWords(cohort)).filter((text) => /C903|OPEN/.test(text)),
  ).toEqual([]);
});
