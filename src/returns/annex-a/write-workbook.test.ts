import { readSheet } from 'read-excel-file/node';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { type ListRows, writeAnnexAWorkbook } from './write-workbook.ts';

const sheets: readonly ListRows[] = [
  { list: 'List 8', rows: [] },
  {
    list: 'List 9',
    rows: [
      ['0012', 'a) Male', 'a) WBRI', { day: calendarDate('2008-02-29') }, 18],
      ['=cmd()', '<b> & "c"', null, { day: calendarDate('1900-03-01') }, 0],
    ],
  },
];

test('a spreadsheet program reads back text, numbers and real dates', async () => {
  const [header, first, second] = await readSheet(Buffer.from(writeAnnexAWorkbook(sheets)), 'List 9');
  expect(header?.slice(0, 3)).toEqual(['Child Unique ID', 'Gender', 'Ethnicity']);
  expect(header).toHaveLength(17);
  expect(first?.slice(0, 5)).toEqual(['0012', 'a) Male', 'a) WBRI', new Date('2008-02-29T00:00:00Z'), 18]);
  expect(second?.slice(0, 5)).toEqual(['=cmd()', '<b> & "c"', null, new Date('1900-03-01T00:00:00Z'), 0]);
});

test('what begins like a formula is text, not a formula', () => {
  const parts = unzipSync(writeAnnexAWorkbook(sheets));
  expect(Object.keys(parts).filter((path) => Buffer.from(parts[path] ?? []).includes('<f>'))).toEqual([]);
});

test('the same rows give the same bytes', () => {
  expect(Buffer.from(writeAnnexAWorkbook(sheets)).equals(Buffer.from(writeAnnexAWorkbook(sheets)))).toBe(
    true,
  );
});
