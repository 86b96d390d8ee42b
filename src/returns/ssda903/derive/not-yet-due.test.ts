import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { returnYearFrom } from '#calendar/return-year.ts';
import type { Finding903 } from '../check/findings.ts';
import { workedOut } from './cell.ts';
import type { DerivedReturn } from './derived-return.ts';
import { notYetDue } from './not-yet-due.ts';

const finding = (rule: string): Finding903 => ({
  rule,
  severity: 'error',
  message: '',
  at: [{ table: 'OC3', row: 0, child: 'A', fields: [] }],
});

/** The return of 2026-27 of one child. */
function returnOf(born: string, asAt: string): DerivedReturn {
  const cells = { CHILD: workedOut('A', ''), DOB: workedOut(born, '') };
  return {
    year: returnYearFrom(2026),
    asAt: calendarDate(asAt),
    authority: null,
    tables: new Map([['Header', { table: 'Header', rows: [{ child: 'A', on: '', cells }] }]]),
    absent: [],
    partly: [],
    doubts: [],
  };
}

describe('a finding of what is only to come', () => {
  test.each([
    ['186', '05/05/2016', '2027-03-30', 'A questionnaire, or a reason for none, is due by 31 March 2027.'],
    ['186', '05/05/2016', '2027-03-31', undefined],
    ['359', '01/11/2008', '2026-10-31', 'They turn 18 on 1 November 2026.'],
    ['359', '31/10/2008', '2026-10-31', undefined],
    ['131', '30/09/2006', '2026-10-30', 'The birthday record can be completed until 30 October 2026.'],
    ['131', '30/09/2006', '2026-10-31', undefined],
    ['131', '30/09/2005', '2026-10-30', 'The birthday record can be completed until 30 October 2026.'],
    ['131', '30/09/2004', '2026-10-30', undefined], // 22: at the latest contact, which no window waits for
    ['153', '01/02/2006', '2027-02-02', 'The birthday record can be completed until 1 March 2027.'],
    ['503D', '01/11/2008', '2026-10-31', undefined],
  ])('%s of someone born on %s, on %s', (rule, born, asAt, says) => {
    expect(notYetDue(finding(rule), returnOf(born, asAt))).toBe(says);
  });

  test('nothing is to come of someone without a birth date', () => {
    expect(notYetDue(finding('359'), returnOf('', '2026-10-31'))).toBeUndefined();
  });
});
