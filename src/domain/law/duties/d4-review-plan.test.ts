import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { listed, youngPerson } from '../../../../test/people.ts';
import { asked, history } from './case-for-test.ts';
import { d4 } from './d4-review-plan.ts';

const categories = history(['R', '2024-07-01'], ['FR', '2026-03-10']);
const reviewed = (on: string) => ({ planOn: calendarDate(on) });

describe('T11: last reviewed on 31 January 2025', () => {
  const person = youngPerson({ leavingCare: [listed('2025-02-28', reviewed('2025-01-31'))] });
  test.each([
    ['the day before it is due', '2025-07-30', 'due'],
    ['the day', '2025-07-31', 'due'],
    ['the day after', '2025-08-01', 'overdue'],
  ])('%s', (_day, on, state) => {
    expect(d4.decide(asked(on, categories, person))).toMatchObject({ state, due: '2025-07-31' });
  });
  test('an extract drawn later tells of the same days without doubt', () => {
    const later = youngPerson({ leavingCare: [listed('2025-08-31', reviewed('2025-01-31'))] });
    expect(d4.decide(asked('2025-08-01', categories, later))).toEqual({
      state: 'overdue',
      due: '2025-07-31',
      because: [
        'The latest plan or review is of 31 January 2025; the next review is owed within 6 months, by 31 July 2025.',
      ],
    });
  });
  test('where the next extract shows a review since the day asked about, another may lie between', () => {
    const between = youngPerson({
      leavingCare: [
        listed('2025-07-30', reviewed('2025-01-31')),
        listed('2025-09-30', reviewed('2025-09-20')),
      ],
    });
    expect(d4.decide(asked('2025-08-15', categories, between)).state).toBe('cannot-tell');
    // Drawn on the day itself, the first extract has looked.
    const lookedAt = youngPerson({
      leavingCare: [
        listed('2025-07-31', reviewed('2025-01-31')),
        listed('2025-09-30', reviewed('2025-09-20')),
      ],
    });
    expect(d4.decide(asked('2025-08-15', categories, lookedAt)).state).toBe('overdue');
  });
});

test('six months after 31 August end with February', () => {
  const person = youngPerson({ leavingCare: [listed('2024-09-30', reviewed('2024-08-31'))] });
  expect(d4.decide(asked('2024-10-01', categories, person)).due).toBe('2025-02-28');
});

test('of several extracts the latest review counts', () => {
  const person = youngPerson({
    leavingCare: [listed('2025-02-28', reviewed('2025-01-31')), listed('2025-06-30', reviewed('2025-06-10'))],
  });
  expect(d4.decide(asked('2025-08-01', categories, person))).toMatchObject({
    state: 'due',
    due: '2025-12-10',
  });
});

describe('blank and absent', () => {
  test.each([
    ['a blank: none recorded, six months after the status began', null, '2025-01-01', 'due'],
    ['a blank, the day after', null, '2025-01-02', 'overdue'],
    ['a column that is not there', undefined, '2025-01-02', 'cannot-tell'],
  ])('%s', (_case, planOn, on, state) => {
    const person = youngPerson({ leavingCare: [listed('2025-01-01', { planOn })] });
    expect(d4.decide(asked(on, categories, person)).state).toBe(state);
  });
});

test('not owed to an eligible child, whose reviews are those of their care', () => {
  expect(d4.decide(asked('2024-06-30', history(['E', '2024-01-01']), youngPerson())).state).toBe('not-owed');
});
