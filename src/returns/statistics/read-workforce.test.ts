import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { statisticsOf, workforceTable } from '../../../test/statistics.ts';

const table = workforceTable(
  [2026, 'England', 11.1, 12, 13.5],
  [2026, 'South West', 10.4, 14.9, 'low'],
  [2026, 'Devon', 14.2, 'u', 0],
  [2025, 'Devon', 100, 'c', 'x'],
  [2026, 'Kingston and Richmond', 28, 14.9, 14.9],
);

test('what the workforce census says of England, a region and an authority, to one decimal or its mark', () => {
  const { files, findings, aside } = statisticsOf({ 'w.csv': table });
  expect([findings, aside]).toEqual([[], []]);
  expect(files[0]).toMatchObject({ kind: 'workforce', release: 2026, rows: 5 });
  expect(files[0]?.values[0]).toEqual({
    publication: 'workforce',
    measure: 'social-worker-turnover',
    area: 'England',
    year: 2026,
    release: 2026,
    value: 11.1,
    mark: undefined,
  });
  const told = files[0]?.values.map(
    ({ area, year, value, mark }) => `${area} ${year} ${value ?? mark ?? ''}`,
  );
  expect(told).toEqual([
    'England 2026 11.1',
    'England 2026 12',
    'England 2026 13.5',
    'South West 2026 10.4',
    'South West 2026 14.9',
    'South West 2026 low',
    '878 2026 14.2',
    '878 2026 u',
    '878 2026 0',
    '878 2025 100',
    '878 2025 c',
    '878 2025 x',
  ]);
});

test('what two authorities return together is of neither alone', () => {
  const { files } = statisticsOf({
    'w.csv': workforceTable([2026, 'Kingston and Richmond', 28, 14.9, 14.9]),
  });
  expect(files[0]).toMatchObject({ rows: 1, values: [], codes: new Map() });
});

test.each([
  ['2026-09-29', 1],
  ['2026-09-30', 0],
])('a census year ends on 30 September: on %s there are %i findings about 2026', (today, findings) => {
  const read = statisticsOf({ 'w.csv': workforceTable([2026, 'Devon', 1, 2, 3]) }, calendarDate(today));
  expect(read.findings).toHaveLength(findings);
});

const devon = 'Devon,300.5';

test.each<[what: string, text: string, at: unknown, says: RegExp]>([
  ['a column more', table.replace('inpost_fte,', 'inpost_fte,grade,').replaceAll(',300.5', ',300.5,All'),
    { row: 1, column: 'grade', value: null }, /is not a column of this table as it is known here/],
  ['a column of another name', table.replace('agency_rate_fte', 'agency_rate'),
    { row: 1, column: 'agency_rate_fte' }, /is a column that this table must have, and has not/],
  ['a rate over 100', table.replace(',14.2,', ',100.1,'),
    { row: 4, column: 'turnover_rate_fte', value: '100.1' }, /is not a percentage from 0 to 100 to one decimal, nor c, k, low, u, x, z or -/],
  ['a rate to two decimals', table.replace(',10.4,', ',10.41,'), { row: 3, column: 'turnover_rate_fte', value: '10.41' }, /one decimal/],
  ['another mark', table.replace(',low,', ',lo,'), { row: 3, column: 'vacancy_rate_fte', value: 'lo' }, /low, u, x, z/],
  ['a number beside the rates that is none', table.replace(devon, 'Devon,many'),
    { row: 4, column: 'inpost_fte', value: 'many' }, /is not a number to one decimal/],
  ['a blank number', table.replace(devon, 'Devon,'), { row: 4, column: 'inpost_fte', value: '' }, /is not a number/],
  ['three authorities in one', table.replace('314 / 318', '314 / 318 / 319'),
    { row: 6, column: 'old_la_code' }, /is not DfE’s number of an authority/],
  ['two numbers of one code', table.replace('E09000021 / E09000027', 'E09000021'),
    { row: 6, column: 'old_la_code', value: '314 / 318' }, /is not DfE’s number of an authority/],
  ['another region', table.replace('South West,,', 'Wessex,,'), { row: 3, column: 'region_name' }, /not a region/],
  ['a year written otherwise', table.replace('2026,', '202526,'), { row: 2, column: 'time_period' }, /is not a year that has ended/],
  ['another kind of year', table.replace('Reporting', 'Financial'), { row: 2, column: 'time_identifier' }, /is not “Reporting year”/],
  ['an area twice', `${table}${table.split('\n')[5] ?? ''}\n`, { row: 7, column: 'time_period' }, /second time for the same area/],
])('%s is refused with a sentence, and nothing of the file is used', (_what, text, at, says) => {
  const read = statisticsOf({ 'w.csv': text });
  expect(read).toMatchObject({ files: [], models: [] });
  expect(read.findings).toContainEqual(
    expect.objectContaining({ file: 'w.csv', expected: expect.stringMatching(says) as unknown, ...(at as object) }),
  );
}); // prettier-ignore
