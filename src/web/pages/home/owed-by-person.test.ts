import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { DutyId, DutyOwed, DutyState } from '#domain/law/duty.ts';
import { linesOf } from './owed-by-person.ts';

const today = calendarDate('2026-11-11');
const duty = (id: DutyId, state: DutyState, due: string | null): DutyOwed => ({
  id,
  title: id === 'D6' ? 'Keep in touch' : 'Visit',
  kind: 'law',
  source: 'Children Act 1989 s23B(1)',
  because: ['The SSD records: not in touch.'],
  state,
  due: due === null ? null : calendarDate(due),
});

describe('touch that is lost and the visit that is late with it', () => {
  const touch = duty('D6', 'overdue', '2026-11-01');
  test('are one line: one contact settles both', () => {
    expect(linesOf([touch, duty('D5b', 'overdue', '2026-11-06')], today)).toEqual([
      {
        what: 'Keep in touch',
        source: 'Law: CA89 s23B(1)',
        because: 'due 1 November 2026',
        due: '2026-11-01',
        soon: '10 days over',
        late: true,
        withIt: 'the visit due 6 November 2026',
      },
    ]);
  });

  test.each([
    ['late while they are in touch', [duty('D5b', 'overdue', '2026-11-06')]],
    ['not yet late', [touch, duty('D5b', 'due', '2026-11-16')]],
    ['another visit than the two-monthly one', [touch, duty('D5', 'overdue', '2026-11-06')]],
  ])('the visit has a line of its own where it is %s', (_case, duties) => {
    expect(linesOf(duties, today).map(({ withIt }) => withIt)).toEqual(duties.map(() => undefined));
  });
});

test('touch that an extract records as lost is overdue, though no day says since when', () => {
  const [line, ...more] = linesOf([duty('D6', 'overdue', null), duty('D5b', 'overdue', '2026-11-06')], today);
  expect([line?.soon, line?.because, line?.withIt]).toEqual([
    'overdue',
    'The SSD records: not in touch.',
    'the visit due 6 November 2026',
  ]);
  expect(more).toEqual([]);
});
