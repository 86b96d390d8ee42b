import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOn, birthday } from './age.ts';
import { addDays, calendarDate } from './calendar-date.ts';

const births = fc.integer({ min: 0, max: 14_000 }).map((count) => addDays(calendarDate('1990-01-01'), count));

test.each([
  ['2008-03-10', 16, '2024-03-10'],
  ['2008-02-29', 16, '2024-02-29'],
  ['2008-02-29', 17, '2025-03-01'],
  ['2008-02-29', 18, '2026-03-01'],
  ['2008-02-28', 18, '2026-02-28'],
  ['2008-02-29', 0, '2008-02-29'],
])('born %s, the birthday %s', (born, age, on) => expect(birthday(calendarDate(born), age)).toBe(on));

test.each([
  ['the day before a birthday', '2008-03-10', '2024-03-09', 15],
  ['on the birthday', '2008-03-10', '2024-03-10', 16],
  ['born on a leap day, on 28 February of a common year', '2008-02-29', '2026-02-28', 17],
  ['born on a leap day, on 1 March of a common year', '2008-02-29', '2026-03-01', 18],
  ['born on a leap day, on 29 February', '2008-02-29', '2024-02-29', 16],
  ['born on a leap day, the day before', '2008-02-29', '2024-02-28', 15],
  ['the day of birth', '2008-03-10', '2008-03-10', 0],
  ['the day before birth', '2008-03-10', '2008-03-09', -1],
])('%s', (_name, born, on, age) => expect(ageOn(calendarDate(born), calendarDate(on))).toBe(age));

test('an age begins on the birthday and not a day before', () => {
  fc.assert(
    fc.property(births, fc.integer({ min: 1, max: 30 }), (born, age) => {
      expect(ageOn(born, birthday(born, age))).toBe(age);
      expect(ageOn(born, addDays(birthday(born, age), -1))).toBe(age - 1);
    }),
  );
});

test('ages are Temporal’s, but for those born on 29 February', () => {
  fc.assert(
    fc.property(births, fc.integer({ min: 0, max: 11_000 }), (born, lived) => {
      fc.pre(!born.endsWith('02-29'));
      const on = addDays(born, lived);
      const theirs = Temporal.PlainDate.from(born).until(on, { largestUnit: 'year' }).years;
      expect(ageOn(born, on)).toBe(theirs);
    }),
  );
});
