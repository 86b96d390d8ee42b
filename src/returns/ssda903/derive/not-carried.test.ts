import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { returnYearFrom } from '#calendar/return-year.ts';
import type { Finding903 } from '../check/findings.ts';
import { type Cell, nowhere, workedOut } from './cell.ts';
import type { DerivedReturn } from './derived-return.ts';
import { notCarried } from './not-carried.ts';

const source = { kind: 'ssda903', on: calendarDate('2026-03-31'), file: 'header.csv', row: 2 } as const;
const header = (upn: Cell) => ({
  child: 'A',
  on: '' as const,
  cells: { CHILD: workedOut('A', ''), UPN: upn },
});
const derived: DerivedReturn = {
  year: returnYearFrom(2026),
  asAt: calendarDate('2026-10-31'),
  authority: null,
  tables: new Map([
    [
      'Header',
      {
        table: 'Header',
        rows: [
          header(nowhere('no extract carries the pupil number')),
          header({ text: 'UN1', because: '', how: 'carried', source }),
          header({ text: '', because: '', how: 'told', source }),
        ],
      },
    ],
  ]),
  absent: [],
  partly: [{ table: 'Header', column: 'UPN', why: 'No extract carries it (send_upn).' }],
  doubts: [],
};
const finding = (row: number, ...fields: readonly string[]): Finding903 => ({
  rule: '442',
  severity: 'error',
  message: '',
  at: [{ table: 'Header', row, child: 'A', fields }],
});

test.each([
  ['a cell that no record fills', finding(0, 'UPN'), 'Header.UPN is not known of them yet. No extract carries it (send_upn).'],
  ['one that is carried on', finding(1, 'UPN'), undefined],
  ['one that last year’s return left blank', finding(2, 'UPN'), undefined],
  ['another column of that row', finding(0, 'DOB'), undefined],
])('a finding about %s', (_what, found, says) => {
  expect(notCarried(found, derived)).toBe(says);
}); // prettier-ignore
