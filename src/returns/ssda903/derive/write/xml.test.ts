import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { returnYearFrom } from '#calendar/return-year.ts';
import { isRefused } from '../../../reading/grid.ts';
import { layoutOf, type TableName } from '../../layouts.ts';
import { readXmlReturn } from '../../xml-return.ts';
import { type Cell, workedOut } from '../cell.ts';
import type { Absent, DerivedReturn } from '../derived-return.ts';
import { unseenInXml, writeXmlReturn } from './xml.ts';

type Given = Readonly<Record<string, string>>;

/** A return of these rows: cells by column, blank where left out. */
function returnOf(tables: Partial<Record<TableName, readonly Given[]>>, absent: readonly Absent[] = []): DerivedReturn {
  const made = Object.entries(tables).map(([name, rows]) => {
    const table = name as TableName; // a key of the argument's type
    const columns = Object.keys(layoutOf(table).columns);
    const cells = (row: Given): Readonly<Record<string, Cell>> =>
      Object.fromEntries(columns.map((column) => [column, workedOut(row[column] ?? '', 'given')]));
    return [table, { table, rows: rows.map((row) => ({ child: row['CHILD'] ?? '', on: '' as const, cells: cells(row) })) }] as const;
  });
  return { year: returnYearFrom(2025), asAt: calendarDate('2026-03-31'), authority: null, tables: new Map(made), absent, partly: [], doubts: [] };
} // prettier-ignore

/** What reads back: each table's rows, blank cells left out. */
function readBack(xml: string): Readonly<Record<string, readonly Given[]>> {
  const read = readXmlReturn({ path: '2025-26/ssda903.xml', bytes: new TextEncoder().encode(xml) });
  if (isRefused(read)) throw new Error(read.reason);
  return Object.fromEntries(
    read.tables.map(({ table, grid: { header, rows } }) => [
      table,
      rows.map(({ cells }) =>
        Object.fromEntries(header.flatMap((column, at) => (cells[at] ? [[column, cells[at]] as const] : []))),
      ),
    ]),
  );
}

const who = { CHILD: 'A1', DOB: '01/02/2008', SEX: 'F' };

test('a child with a row in every table that has elements', () => {
  const tables = {
    Header: [{ ...who, ETHNIC: 'WBRI', UPN: 'UN3', MOTHER: '1', MC_DOB: '03/03/2025' }],
    Episodes: [{ CHILD: 'A1', DECOM: '01/04/2020', RNE: 'S', LS: 'C2', CIN: 'N1', PLACE: 'U1', URN: 'SC1' }],
    Reviews: [{ CHILD: 'A1', DOB: who.DOB, REVIEW: '01/05/2025', REVIEW_CODE: 'PN1' }],
    UASC: [{ ...who, DUC: '01/02/2026' }],
    OC2: [{ CHILD: 'A1', DOB: who.DOB, SDQ_SCORE: '12', CONVICTED: '0' }],
    OC3: [{ CHILD: 'A1', DOB: who.DOB, IN_TOUCH: 'YES', ACTIV: '0', ACCOM: 'U1' }],
    AD1: [{ CHILD: 'A1', DOB: who.DOB, DATE_INT: '01/06/2024', NB_ADOPTR: '2' }],
    PlacedAdoption: [{ CHILD: 'A1', DOB: who.DOB, DATE_PLACED: '01/06/2024' }],
    PrevPerm: [{ CHILD: 'A1', DOB: who.DOB, PREV_PERM: 'P2', DATE_PERM: 'ZZ/ZZ/2015' }],
    Missing: [
      { CHILD: 'A1', DOB: who.DOB, MISSING: 'M', MIS_START: '01/06/2025', MIS_END: '02/06/2025' },
      { CHILD: 'A1', DOB: who.DOB, MISSING: 'A', MIS_START: '01/07/2025' },
    ],
  };
  const { Header = [], ...rest } = readBack(writeXmlReturn(returnOf(tables)));
  expect(Header).toEqual([{ ...tables.Header[0], UASC: '1' }]);
  expect(rest).toEqual(Object.fromEntries(Object.entries(tables).slice(1)));
});

describe('tables and columns that are not there', () => {
  test('an empty table of HEADER’s is there and empty; one that is absent is not', () => {
    const empty = returnOf({ Header: [who], UASC: [], OC3: [], AD1: [] });
    expect(readBack(writeXmlReturn(empty))).toEqual({
      Header: [{ ...who, UASC: '0' }],
      UASC: [],
      OC3: [],
      AD1: [],
    });
    expect(readBack(writeXmlReturn(returnOf({ Header: [who] })))).toEqual({ Header: [who] });
  });

  test('an absent column has no element, a blank cell an empty one', () => {
    const absent = [{ table: 'Header' as const, column: 'UPN', why: '' }];
    const xml = writeXmlReturn(returnOf({ Header: [who] }, absent));
    expect([xml.includes('UPN'), xml.includes('<MC_DOB></MC_DOB>')]).toEqual([false, true]);
  });

  test('a birthday record that does not say yet whether they are in touch is not seen, and is counted', () => {
    const waiting = returnOf({
      Header: [who],
      OC3: [{ CHILD: 'A1', DOB: who.DOB, ACTIV: 'F2', ACCOM: 'U1' }],
    });
    expect(readBack(writeXmlReturn(waiting))['OC3']).toEqual([]);
    expect(unseenInXml(waiting)).toEqual([{ table: 'OC3', rows: 1 }]);
    expect(unseenInXml(returnOf({ OC3: [{ CHILD: 'A1', IN_TOUCH: 'YES' }] }))).toEqual([]);
  });

  test('social workers’ time is left for the file beside it', () => {
    const xml = writeXmlReturn(returnOf({ Header: [who], SWEpisodes: [{ CHILD: 'B2', SW_ID: 'XX99' }] }));
    expect([xml.includes('XX99'), xml.includes('B2')]).toEqual([false, false]);
  });
});

describe('text that XML does not take as it is', () => {
  const upn = (text: string): string | undefined =>
    readBack(writeXmlReturn(returnOf({ Header: [{ ...who, UPN: text }] })))['Header']?.[0]?.['UPN'];

  test('any text that XML can hold reads back the same', () => {
    const hostile = fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", ']]>', '<![CDATA[', '&amp;', '&#0;', '<!--', '?>', '\r', '\n', '\t', '\r\n', '\u0085', '\u2028', '\u{1F4A9}', '\uFFFD', '%', 'é'),
      fc.string({ unit: 'binary' }),
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(hostile), (parts) => {
        const text = parts.join('').trim();
        fc.pre(text !== '' && !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text)); // oxlint-disable-line no-control-regex
        expect(upn(text)).toBe(text);
      }),
    );
  });

  test.each([
    ['A\u0000B', 'A\uFFFDB'],
    ['A\u001BB', 'A\uFFFDB'],
    ['A\uFFFEB', 'A\uFFFDB'],
    ['A\uD800B', 'A\uFFFDB'],
  ])('what XML has no way to hold is a sign that something stood there', (text, read) => {
    expect(upn(text)).toBe(read);
    expect(writeXmlReturn(returnOf({ Header: [{ ...who, UPN: text }] })).isWellFormed()).toBe(true);
  });
});
