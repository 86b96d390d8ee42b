import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { categoryOf, codeOf, historyOf } from '../../../../test/categories.ts';
import { birthdayRecord, inCare, listed, youngPerson } from '../../../../test/people.ts';

const born = '2008-03-10';

describe('taken over by another authority', () => {
  test('from the day it took over, at any age, until 25', () => {
    const person = youngPerson({ born, care: [inCare('2020-01-01', '2022-06-01', { endReason: 'E3' })] });
    expect(historyOf(person)).toEqual(['2008-03-10 PRE16', '2022-06-01 OTHER_LA', '2033-03-10 CLOSED']);
    expect(categoryOf(person, '2022-06-01').because).toEqual([
      'Another authority took over their care on 1 June 2022, and no time in care follows.',
    ]);
  });

  test('until they come back into care', () => {
    const person = youngPerson({
      born,
      care: [inCare('2020-01-01', '2022-06-01', { endReason: 'E3' }), inCare('2024-05-01')],
    });
    expect(codeOf(person, '2024-04-30')).toBe('OTHER_LA');
    expect(codeOf(person, '2024-05-01')).toBe('LA_NOT_ELIGIBLE');
    expect(codeOf(person, '2024-05-08')).toBe('LA_NOT_ELIGIBLE');
    expect(codeOf(person, '2024-05-09')).toBe('E'); // 83 days from the 14th birthday, and 8
  });

  test('at 17 it was eligible until then', () => {
    const person = youngPerson({ born, care: [inCare('2020-01-01', '2025-06-01', { endReason: 'E3' })] });
    expect(codeOf(person, '2025-05-31')).toBe('E');
    expect(codeOf(person, '2025-06-01')).toBe('OTHER_LA');
  });
});

test.each(['E11', 'E12', 'E1'])('adopted (%s) is no care leaver', (endReason) => {
  const person = youngPerson({ born, care: [inCare('2020-01-01', '2024-06-01', { endReason })] });
  expect(codeOf(person, '2024-05-31')).toBe('E');
  expect(categoryOf(person, '2024-06-01')).toMatchObject({
    code: 'NONE',
    because: ['Adopted on 1 June 2024: not a care leaver.'],
  });
  expect(codeOf(person, '2026-03-10')).toBe('NONE');
});

test('adopted young is under 16 like anyone, and no care leaver from the 16th birthday', () => {
  const person = youngPerson({ born, care: [inCare('2010-01-01', '2012-06-01', { endReason: 'E11' })] });
  expect(historyOf(person)).toEqual(['2008-03-10 PRE16', '2024-03-10 NONE', '2033-03-10 CLOSED']);
});

test('adopted, and in care again', () => {
  const person = youngPerson({
    born,
    care: [inCare('2010-01-01', '2012-06-01', { endReason: 'E11' }), inCare('2023-01-01')],
  });
  expect(codeOf(person, '2022-12-31')).toBe('PRE16');
  expect(codeOf(person, '2024-03-10')).toBe('E');
});

describe('died', () => {
  const care = [inCare('2020-01-01', '2024-06-01', { endReason: 'E8' })];
  test.each([
    [
      'the day of death',
      youngPerson({ born, care, identity: { diedOn: calendarDate('2025-02-03') } }),
      '2025-02-03',
    ],
    [
      'death in care (E2)',
      youngPerson({ born, care: [inCare('2020-01-01', '2024-06-01', { endReason: 'E2' })] }),
      '2024-06-01',
    ],
    [
      'an OC3 row',
      youngPerson({ born, care, birthdayRecords: [birthdayRecord('2024-25', { inTouch: 'died' })] }),
      '2025-03-10',
    ],
    [
      'a list',
      youngPerson({ born, care, leavingCare: [listed('2025-10-31', { inTouch: 'died' })] }),
      '2025-10-31',
    ],
  ])('by %s', (_name, person, from) => {
    const last = categoryOf(person, '2026-01-01');
    expect(last).toMatchObject({ code: 'CLOSED', from });
    expect(last.because[0]).toMatch(/^Closed: died, /);
    expect(historyOf(person).at(-1)).toBe(`${from} CLOSED`);
  });
});

test.each([
  ['the day before 16', '2024-03-09', 'PRE16'],
  ['the 16th birthday', '2024-03-10', 'Q'],
  ['the day before 21', '2029-03-09', 'Q'],
  ['the 21st birthday', '2029-03-10', 'NONE'],
])('special guardianship from care, %s', (_name, day, code) => {
  for (const endReason of ['E43', 'E44', 'E45', 'E46', 'E47', 'E48']) {
    const person = youngPerson({ born, care: [inCare('2020-01-01', '2023-09-01', { endReason })] });
    expect(codeOf(person, day)).toBe(code);
  }
});
