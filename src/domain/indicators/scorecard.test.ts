import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { readSettings } from '#domain/law/settings-read.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import { indicators } from './all.ts';
import { onScorecard, scorecardOn } from './scorecard.ts';

const given = (...scorecard: readonly unknown[]) => readSettings({ scorecard });
const put = (from: string, figure: string, theme: string | null, place?: number) => ({
  from,
  figure,
  theme,
  ...(place === undefined ? {} : { place }),
  source: 'Board, 3 November',
});
const idsOf = ({ settings }: ReturnType<typeof given>, on: string, theme: string): readonly string[] =>
  (scorecardOn(settings, calendarDate(on)).find(({ heading }) => heading === theme)?.figures ?? []).map(
    ({ id }) => id,
  );

test('as shipped there are 24 figures, none of which waits for a record', () => {
  const shown = onScorecard(shippedSettings, calendarDate('2026-11-11'));
  expect(shown.map(({ id }) => id).join(' ')).toBe(
    'A01 A02 A03 A13 D01 D02 D03 D06 D07 E01 E02 E11 C05 C06 C07 C17 B02 B04 B07 F01 F02 G01 G02 I14',
  );
  expect(shown.filter(({ awaits }) => awaits !== undefined)).toEqual([]);
});

describe('a figure is put on, moved and taken off from a day on', () => {
  const read = given(
    put('2026-10-01', 'D14', null),
    put('2026-06-01', 'D14', 'Home', 2),
    put('2026-08-01', 'D14', 'Home'),
  );
  test.each([
    ['the day before it is put on', '2026-05-31', 'D01 D02 D03 D06 D07'],
    ['the day itself', '2026-06-01', 'D01 D14 D02 D03 D06 D07'],
    ['the day before it moves', '2026-07-31', 'D01 D14 D02 D03 D06 D07'],
    ['the day it moves to the end', '2026-08-01', 'D01 D02 D03 D06 D07 D14'],
    [
      'the day before it is taken off, though that was written first',
      '2026-09-30',
      'D01 D02 D03 D06 D07 D14',
    ],
    ['the day it is taken off', '2026-10-01', 'D01 D02 D03 D06 D07'],
    ['the day after', '2026-10-02', 'D01 D02 D03 D06 D07'],
  ])('%s', (_day, on, ids) => {
    expect(read.problems).toEqual([]);
    expect(idsOf(read, on, 'Home').join(' ')).toBe(ids);
  });
});

test('it goes to another theme with nothing left behind; a theme without figures is not shown', () => {
  const read = given(put('2026-06-01', 'I14', 'Pathway plans', 1));
  expect(idsOf(read, '2026-06-01', 'Pathway plans')).toEqual(['I14', 'C05', 'C06', 'C07', 'C17']);
  const shown = scorecardOn(read.settings, calendarDate('2026-06-01'));
  expect(shown.map(({ heading }) => heading)).not.toContain('Records');
});

test('of one day the changes follow one another as written; a place beyond the last is last', () => {
  const read = given(
    put('2026-06-01', 'E08', 'Records', 1),
    put('2026-06-01', 'E05', 'Records', 1),
    put('2026-06-01', 'E06', 'Records', 9),
  );
  expect(idsOf(read, '2026-06-01', 'Records')).toEqual(['E05', 'E08', 'I14', 'E06']);
});

test('every mistake in a list is told, and what it names is left out', () => {
  const waiting = indicators.find(({ id }) => id === 'B08')?.awaits;
  const read = given(
    put('2026-06-01', 'Z99', 'Home'),
    put('2026-06-01', 'B08', 'Workers'),
    put('1 June', 'E08', 'Star signs', 0),
    put('2026-06-01', 'E08', 'Records'),
    put('2026-06-01', 'E08', null),
    'E05',
    { from: '2026-06-01', figure: 5, theme: null, until: '2027-01-01' },
  );
  expect(read.problems).toEqual([
    'The scorecard, entry 1: There is no figure "Z99".',
    `The scorecard, entry 2: Supervision on time (B08) waits for ${waiting}: until they are recorded it counts nobody, and cannot stand on the scorecard.`,
    'The scorecard, entry 3: "from" must be a day, written 2026-04-01.',
    expect.stringMatching(
      /^The scorecard, entry 3: "theme" must be one of Staying in touch, Home, .*, or null/,
    ),
    'The scorecard, entry 3: "place" must be a whole number above 0.',
    'The scorecard, entry 5: there is already an entry for E08 from 2026-06-01.',
    'The scorecard, entry 6: must be an object with "from", "figure", "theme", "place", "source".',
    'The scorecard, entry 7: "figure" must be its id, such as A01.',
    'The scorecard, entry 7: "source" must say where it comes from.',
    'The scorecard, entry 7: "until" is not one of its fields.',
  ]);
  expect(idsOf(read, '2026-06-01', 'Records')).toEqual(['I14', 'E08']);
  expect(readSettings({ scorecard: {} }).problems).toEqual(['"scorecard" must be a list of dated entries.']);
});

test('a scorecard is never emptied', () => {
  const all = onScorecard(shippedSettings, calendarDate('2026-06-01')).map(({ id }) => id);
  const [last = '', ...others] = all;
  const some = others.map((id) => put('2026-06-01', id, null));
  expect(given(...some).problems).toEqual([]);
  const read = given(...some, put('2026-07-01', last, null));
  expect(read.problems).toEqual([
    'The scorecard: no figure would be left on it from 2026-07-01, so what that day takes off stays.',
  ]);
  expect(onScorecard(read.settings, calendarDate('2026-07-01')).map(({ id }) => id)).toEqual([last]);
  const swapped = given(...some, put('2026-07-01', last, null), put('2026-07-01', 'E08', 'Home'));
  expect(swapped.problems).toEqual([]);
  expect(onScorecard(swapped.settings, calendarDate('2026-07-01')).map(({ id }) => id)).toEqual(['E08']);
});
