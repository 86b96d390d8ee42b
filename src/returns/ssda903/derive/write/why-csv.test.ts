import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { returnYearFrom } from '#calendar/return-year.ts';
import { nowhere, told, workedOut } from '../cell.ts';
import { whyCsv } from './why-csv.ts';

test('a line a cell, with the row that a spreadsheet shows; nothing that a spreadsheet would run', () => {
  const source = { kind: 'ssd', on: calendarDate('2026-10-31'), file: 'ssd/ssd_person.csv', row: 7 } as const;
  const cells = {
    CHILD: told('=A1', source),
    DOB: nowhere('no extract has a birth date that can be read'),
    DUC: workedOut('05/05/2028', 'The status ceases at 18.'),
  };
  const csv = whyCsv({
    year: returnYearFrom(2026),
    asAt: calendarDate('2026-10-31'),
    authority: null,
    tables: new Map([['UASC', { table: 'UASC', rows: [{ child: '=A1', on: '', cells }] }]]),
    absent: [{ table: 'AD1', column: null, why: 'Only a return carries it.' }],
    partly: [{ table: 'Header', column: 'UPN', why: 'No extract carries it.' }],
    doubts: [{ table: 'OC3', child: 'B', why: 'Their category is not known.' }],
  });
  expect(csv.split('\r\n')).toEqual([
    'table,child,row,column,value,because,source',
    'AD1,,,,,Only a return carries it.,',
    'Header,,,UPN,,Not known of everyone: No extract carries it.,',
    'OC3,B,,,,Not written: Their category is not known.,',
    'UASC,\'=A1,2,CHILD,\'=A1,As the SSD of 31 October 2026 says.,"the SSD of 31 October 2026: ssd/ssd_person.csv, row 7"',
    'UASC,\'=A1,2,DOB,,Recorded nowhere: no extract has a birth date that can be read.,',
    "UASC,'=A1,2,DUC,05/05/2028,The status ceases at 18.,worked out",
    '',
  ]); // prettier-ignore
});
