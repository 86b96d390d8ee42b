import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { turnoverAgencyVacancy } from './b14-turnover-agency-vacancy.ts';
import { importedAsAt, type ImportedFigure } from './imported-figure.ts';

const asAt = calendarDate('2026-10-31');
const given = (year: number, value: number, part?: string): ImportedFigure => ({
  indicator: 'B14',
  part,
  from: calendarDate(`${year - 1}-10-01`),
  to: calendarDate(`${year}-09-30`),
  value,
  numerator: undefined,
  denominator: undefined,
  source: `The census of ${year}`,
});
const partsOf = (...figures: readonly ImportedFigure[]) =>
  importedAsAt(turnoverAgencyVacancy, figures, asAt).parts?.map(({ key, value }) => [key, value]);

test('a part stands beside its figure where both are of one period', () => {
  expect(partsOf(given(2025, 13), given(2025, 17, 'agency'), given(2024, 9, 'vacancy'))).toEqual([
    ['agency', 17],
    ['vacancy', null],
  ]);
});

test('a part of a figure that was never brought in itself is not told', () => {
  const { value, source } = importedAsAt(turnoverAgencyVacancy, [given(2025, 17, 'agency')], asAt);
  expect([value, source, partsOf(given(2025, 17, 'agency'))?.[0]]).toEqual([
    null,
    undefined,
    ['agency', null],
  ]);
});

test('the newest whose period had ended by the day', () => {
  const figures = [given(2025, 13), given(2026, 12)];
  const on = (day: string) => importedAsAt(turnoverAgencyVacancy, figures, calendarDate(day)).value;
  expect([on('2026-09-29'), on('2026-09-30'), on('2026-10-01')]).toEqual([13, 12, 12]);
});
