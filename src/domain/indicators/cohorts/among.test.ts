import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { drawn, populationOf } from '../../../../test/figures.ts';
import { inCare, listed, youngPerson } from '../../../../test/people.ts';
import { indicators } from '../all.ts';
import { populationAsAt } from '../as-at.ts';
import { linesOf } from '../measure.ts';
import { among } from './among.ts';

const asAt = '2026-03-31';
/** Someone of each age from 13 to 27 to the day, and a day younger, with each of these lives. */
const births = Array.from({ length: 15 }, (_, at) => 2026 - 13 - at).flatMap((year) => [
  `${year}-03-31`,
  `${year}-04-01`,
]);
const lives = [
  {},
  { care: [inCare('2000-01-01')] },
  { care: [inCare('2025-01-01', '2025-09-01')] },
  { leavingCare: [listed('2026-01-31', { home: 'U', personalAdviser: 'P. Adviser' })] },
];
const people = [
  ...births.flatMap((born) => lives.map((life) => youngPerson({ born, ...life }))),
  ...lives.map((life) => youngPerson(life)), // nobody knows when they were born
];
const measuring = populationAsAt(
  populationOf(people, [drawn('ssd_involvements', asAt), drawn('ssd_missing', asAt)]),
  calendarDate(asAt),
);

test.each(indicators)('$id: whoever is not among those it looks at is outside it', (indicator) => {
  const looked = new Set(among(measuring, indicator.among));
  const left = linesOf(indicator, measuring).filter(({ person }) => !looked.has(person));
  expect(left.filter(({ placing }) => placing.is !== 'outside')).toEqual([]);
  expect(left.length).toBeGreaterThan(0);
});
