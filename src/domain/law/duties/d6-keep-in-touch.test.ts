import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { LeavingCareFact } from '#domain/people/facts.ts';
import { listed, youngPerson } from '../../../../test/people.ts';
import { asked, history } from './case-for-test.ts';
import { d6 } from './d6-keep-in-touch.ts';

const categories = history(['FR', '2024-01-01'], ['FR-DORMANT', '2026-01-01']);
const stateOn = (on: string, row: Partial<LeavingCareFact>) =>
  d6.decide(asked(on, categories, youngPerson({ leavingCare: [listed('2025-04-30', row)] })));

test.each([
  ['the last day of eight weeks', '2025-06-19', 'met'],
  ['the day after', '2025-06-20', 'overdue'],
])('%s from a contact on 24 April 2025', (_day, on, state) => {
  const contactOn = calendarDate('2025-04-24');
  expect(stateOn(on, { contactOn, inTouch: 'yes' })).toMatchObject({ state, due: '2025-06-19' });
});

describe('what the extract says beside', () => {
  const recent = calendarDate('2025-04-24');
  test.each([
    ['in touch, contact not carried', { inTouch: 'yes' }, 'met'],
    ['in touch, no contact recorded', { inTouch: 'yes', contactOn: null }, 'cannot-tell'],
    ['not in touch, whatever the latest contact', { inTouch: 'no', contactOn: recent }, 'overdue'],
    ['refuses: the duty goes on', { inTouch: 'refuses', contactOn: null }, 'overdue'],
    ['no longer requires: the duty goes on', { inTouch: 'no-longer-requires' }, 'overdue'],
    ['blank, contact recent', { inTouch: null, contactOn: recent }, 'met'],
    ['blank and no contact', { inTouch: null, contactOn: null }, 'overdue'],
    ['returned home, no contact', { inTouch: 'returned-home', contactOn: null }, 'cannot-tell'],
    ['neither carried', {}, 'cannot-tell'],
  ] as const)('%s', (_case, row, state) => {
    expect(stateOn('2025-05-01', row).state).toBe(state);
  });
});

test('ends with the core duties at 21', () => {
  expect(stateOn('2025-12-31', { inTouch: 'no' }).state).toBe('overdue');
  expect(stateOn('2026-01-01', { inTouch: 'no' }).state).toBe('not-owed');
});
