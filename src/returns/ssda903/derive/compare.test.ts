import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { returnYearFrom } from '#calendar/return-year.ts';
import type { Finding903 } from '../check/findings.ts';
import { layoutOf, type TableName } from '../layouts.ts';
import { type Cell, told } from './cell.ts';
import { compareFindings, compareReturns } from './compare.ts';
import type { Steps } from './derive-in-steps.ts';
import type { Absent, AnyRow, DerivedReturn } from './derived-return.ts';

const source = { kind: 'ssd', on: calendarDate('2026-10-31'), file: 'a.csv', row: 2 } as const;

/** `1 DECOM=01/05/2026 LS=C2`: a row of that child, other cells blank. */
function row(table: TableName, line: string): AnyRow {
  const [child = '', ...said] = line.split(' ');
  const texts = new Map([['CHILD', child], ...said.map((one) => one.split('=') as [string, string])]);
  const cells: Record<string, Cell> = {};
  for (const column of Object.keys(layoutOf(table).columns)) {
    cells[column] = told(texts.get(column) ?? '', source);
  }
  return { child, on: '', cells };
}

function returnOf(
  tables: Partial<Readonly<Record<TableName, readonly string[]>>>,
  absent: readonly Absent[] = [],
): DerivedReturn {
  const entries = Object.entries(tables) as readonly [TableName, readonly string[]][]; // keys of the type above
  return {
    year: returnYearFrom(2026),
    asAt: calendarDate('2026-10-31'),
    authority: null,
    tables: new Map(
      entries.map(([table, lines]) => [table, { table, rows: lines.map((line) => row(table, line)) }]),
    ),
    absent,
    partly: [],
    doubts: [],
  };
}

function toTheEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const one = steps.next();
    if (one.done === true) return one.value;
  }
}

/** What is new, gone and changed, a line each, then how many stayed. */
function told903(before: DerivedReturn, after: DerivedReturn): readonly string[] {
  const text = ({ child, cells }: AnyRow): string => `${child} ${cells['DECOM']?.text ?? ''}`.trim();
  return toTheEnd(compareReturns(before, after)).tables.flatMap((one) => [
    ...one.new.map((of) => `new ${text(of)}`),
    ...one.gone.map((of) => `gone ${text(of)}`),
    ...one.changed.map(
      ({ before: was, after: is, columns }) =>
        `changed ${text(is)}: ${columns.map((column) => `${column} ${was.cells[column]?.text ?? ''}>${is.cells[column]?.text ?? ''}`).join(', ')}`,
    ),
    `same ${one.same}`,
  ]);
}

describe('rows', () => {
  const may = '1 DECOM=01/05/2026 LS=C2';
  test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ['as they were', [may], [may], ['same 1']],
    ['new', [may], [may, '2 DECOM=01/05/2026'], ['new 2 01/05/2026', 'same 1']],
    ['gone', [may, '2 DECOM=01/05/2026'], [may], ['gone 2 01/05/2026', 'same 1']],
    [
      'with other cells',
      [may],
      ['1 DECOM=01/05/2026 LS=E1 DEC=01/06/2026'],
      ['changed 1 01/05/2026: LS C2>E1, DEC >01/06/2026', 'same 0'],
    ],
    [
      'with another key are gone and new',
      [may],
      ['1 DECOM=02/05/2026 LS=C2'],
      ['new 1 02/05/2026', 'gone 1 01/05/2026', 'same 0'],
    ],
    [
      'of another child are others',
      [may],
      ['2 DECOM=01/05/2026 LS=C2'],
      ['new 2 01/05/2026', 'gone 1 01/05/2026', 'same 0'],
    ],
    [
      'with one key: what says the same is matched first',
      ['1 DECOM=01/05/2026 LS=C2', '1 DECOM=01/05/2026 LS=E1'],
      ['1 DECOM=01/05/2026 LS=E1', '1 DECOM=01/05/2026 LS=V2'],
      ['changed 1 01/05/2026: LS C2>V2', 'same 1'],
    ],
    [
      'with one key, more of them than before',
      ['1 DECOM=01/05/2026 LS=C2'],
      ['1 DECOM=01/05/2026 LS=E1', '1 DECOM=01/05/2026 LS=C2'],
      ['new 1 01/05/2026', 'same 1'],
    ],
    [
      'with one key, fewer of them than before',
      ['1 DECOM=01/05/2026 LS=C2', '1 DECOM=01/05/2026 LS=E1'],
      ['1 DECOM=01/05/2026 LS=V2'],
      ['gone 1 01/05/2026', 'changed 1 01/05/2026: LS C2>V2', 'same 0'],
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(told903(returnOf({ Episodes: before }), returnOf({ Episodes: after }))).toEqual(expected);
  });

  test('compared with itself nothing is new, gone or changed', () => {
    const one = returnOf({ Episodes: [may], Header: ['1 SEX=F'], OC3: [] });
    expect(told903(one, one)).toEqual(['same 1', 'same 1', 'same 0']);
  });
});

describe('what one of the two does not carry', () => {
  const column: Absent = { table: 'Header', column: 'UPN', why: 'none.' };
  test('a column is left out, and said', () => {
    const { tables } = toTheEnd(
      compareReturns(returnOf({ Header: ['1 SEX=F UPN=A'] }), returnOf({ Header: ['1 SEX=M'] }, [column])),
    );
    expect(tables.map(({ changed, leftOut }) => [changed.map((one) => one.columns), leftOut])).toEqual([
      [[['SEX']], ['UPN']],
    ]);
  });

  test('a table is not laid beside nothing, though rows of it are carried on', () => {
    const whole: Absent = { table: 'PlacedAdoption', column: null, why: 'none.' };
    const before = returnOf({ AD1: ['1'], PlacedAdoption: ['1', '2'] });
    const after = returnOf({ PlacedAdoption: ['1'], DoLo: ['3'] }, [whole]);
    expect(toTheEnd(compareReturns(before, after))).toEqual({
      tables: [],
      notCompared: [
        { table: 'AD1', only: 'before', rows: 1 },
        { table: 'PlacedAdoption', only: 'before', rows: 2 },
        { table: 'DoLo', only: 'after', rows: 1 },
      ],
    });
  });
});

test('findings: one is the same where one rule says it of one child, wherever its row stands', () => {
  const finding = (rule: string, child: string, at: number): Finding903 => ({
    rule,
    severity: 'error',
    message: rule,
    at: [{ table: 'Header', row: at, child, fields: ['SEX'] }],
  });
  const before = [
    finding('101', 'A', 1),
    finding('101', 'B', 2),
    finding('102', 'A', 1),
    finding('101', '', 5),
  ];
  const after = [
    finding('101', 'A', 9),
    finding('102', 'B', 2),
    finding('101', '', 6),
    finding('101', '', 5),
  ];
  const of = (all: readonly Finding903[]): readonly string[] =>
    all.map(({ rule, at: [first] }) => `${rule} ${first?.child ?? ''} ${first?.row ?? ''}`);
  const { new: added, gone, still } = compareFindings(before, after);
  expect([of(added), of(gone), of(still)]).toEqual([
    ['102 B 2', '101  6'],
    ['101 B 2', '102 A 1'],
    ['101 A 9', '101  5'],
  ]);
});
