import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import { populationOf } from '../../../test/figures.ts';
import { neighboursOn, neighboursOverYears } from './neighbours.ts';

const known = (authority: string | null, as?: string) => ({
  population: populationOf([], [], {
    authority,
    settings:
      as === undefined
        ? shippedSettings
        : {
            ...shippedSettings,
            values: new Map(shippedSettings.values).set('compared-as', [
              { from: calendarDate('2016-04-01'), value: as, source: 'a test' },
            ]),
          },
  }),
});

test.each([
  ['2026-03-31', 2025], // 2026 is not published yet
  ['2025-03-31', 2025],
  ['2025-03-30', 2024],
])('on %s the newest year that had ended is %i', (day, year) => {
  expect(neighboursOn('eet-19-21', known('E10000008'), calendarDate(day))?.year).toBe(year);
});

test('an authority may be compared as another, and a made-up one has neighbours no other way', () => {
  const day = calendarDate('2026-10-31');
  expect(neighboursOn('eet-19-21', known('E10000099'), day)).toBeUndefined();
  expect(neighboursOn('eet-19-21', known('E10000099', 'E10000008'), day)?.region.name).toBe('South West');
  expect(neighboursOverYears('eet-19-21', known('E10000099', 'E10000008'), day)).toHaveLength(10);
  expect(neighboursOn(undefined, known('E10000008'), day)).toBeUndefined();
});
