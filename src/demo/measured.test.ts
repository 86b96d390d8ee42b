import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import { measure } from '#domain/indicators/measure.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import { assemble } from '#domain/people/assemble.ts';
import { readFolder } from '#returns/read-folder.ts';
import { demonstration } from './testing/rows.ts';

const files = [...demonstration()].filter(([path]) => path.startsWith('ssda903') || path === 'waymark.json');
const { folder, tables } = await readFolder(
  files.map(([path, bytes]) => ({ path, bytes })),
  {},
);
const { population } = assemble({
  authority: folder.authority,
  facts: tables.flatMap(({ facts }) => facts),
  extracts: tables.map(({ facts: _facts, refused: _refused, countedOnly: _counted, ...seen }) => seen),
  teams: folder.teams,
  workers: folder.workers,
  settings: shippedSettings,
});

test.each([
  ['A01', 93],
  ['D01', 89],
  ['D02', 92],
  ['E01', 47],
  ['E02', 55],
  ['E05', 6],
  ['J08', 13],
])('measured from the two returns, %s is within three points of what is published', (id, published) => {
  const indicator = indicators.find((each) => each.id === id);
  const value = indicator && measure(indicator, population, calendarDate('2026-03-31')).value;
  expect(value).toBeGreaterThanOrEqual(published - 3);
  expect(value).toBeLessThanOrEqual(published + 3);
});
