import { expect, test } from 'vitest';
import { returnYearFrom } from '#calendar/return-year.ts';
import { dateCells } from '#returns/ssda903/check/date-cell.ts';
import { socialWorkersAtEnd } from './social-worker-at-end.ts';

const cell = dateCells();

function row(SW_ID: string, from: string, to: string) {
  return { CHILD: '1', SW_ID, SW_DECOM: cell(from), SW_DEC: cell(to) };
}

test.each([
  ['the one that is open', [row('A', '01/04/2025', '30/06/2025'), row('B', '30/06/2025', '')], 'B'],
  ['whatever the order', [row('B', '30/06/2025', ''), row('A', '01/04/2025', '30/06/2025')], 'B'],
  ['open until after 31 March', [row('A', '01/04/2025', '01/04/2026')], 'A'],
  ['of two that are open the later', [row('A', '01/04/2025', ''), row('B', '01/05/2025', '')], 'B'],
  ['else the latest', [row('A', '01/04/2025', '30/06/2025'), row('B', '30/06/2025', '31/03/2026')], 'B'],
  ['not one who begins after the year', [row('A', '01/04/2025', ''), row('B', '01/04/2026', '')], 'A'],
  ['nobody without a day of beginning', [row('A', '', '')], undefined],
  ['nobody without an id', [row('', '01/04/2025', '')], undefined],
])('%s', (_what, rows, expected) => {
  expect(socialWorkersAtEnd(rows, returnYearFrom(2025)).get('1')?.worker).toBe(expected);
});
