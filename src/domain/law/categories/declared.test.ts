import { describe, expect, test } from 'vitest';
import { categoryOf, codeOf, historyOf } from '../../../../test/categories.ts';
import { list8 as listEight } from '../../../../test/facts.ts';
import { birthdayRecord, careOf, inCare, listed, notListed, youngPerson } from '../../../../test/people.ts';

const born = '2006-03-10'; // 14 on 2020-03-10, 16 on 2022-03-10, 18 on 2024-03-10

describe('where time in care does not reach', () => {
  test('what the authority declared is used, from its day on, and never before', () => {
    const person = youngPerson({
      born,
      leavingCare: [listed('2026-10-31', { category: 'former-relevant' })],
    });
    expect(codeOf(person, '2026-10-30')).toBe('CANNOT-TELL');
    expect(categoryOf(person, '2026-10-31')).toMatchObject({
      code: 'FR',
      basis: 'declared',
      from: '2026-10-31',
    });
    expect(categoryOf(person, '2026-10-31').because).toEqual([
      'Declared by the authority on 31 October 2026, not computed: Annex A of 31 October 2026 says former relevant.',
      'Not computed, because it cannot be told: any time in care since their 14th birthday on 10 March 2020.',
    ]);
  });

  test.each([
    ['eligible', 'E', 'FR'],
    ['relevant', 'R', 'FR'],
    ['qualifying', 'Q', 'Q'],
    ['none', 'NONE', 'NONE'],
  ] as const)('%s is moved on by age alone', (category, at17, at18) => {
    const person = youngPerson({ born, leavingCare: [listed('2024-02-29', { category })] });
    expect(codeOf(person, '2024-03-09')).toBe(at17);
    expect(codeOf(person, '2024-03-10')).toBe(at18);
  });

  test('qualifying ends at 21 by age, unless declared again after it', () => {
    const once = youngPerson({ born, leavingCare: [listed('2025-10-31', { category: 'qualifying' })] });
    expect([codeOf(once, '2027-03-09'), codeOf(once, '2027-03-10')]).toEqual(['Q', 'NONE']);
    const again = youngPerson({ born, leavingCare: [listed('2027-03-10', { category: 'qualifying' })] });
    expect(codeOf(again, '2027-03-10')).toBe('Q');
  });

  test('the newest declaration counts and is named, while the category stands since the first', () => {
    const person = youngPerson({
      born,
      leavingCare: [
        listed('2025-09-30', { category: 'former-relevant' }, 'ssd'),
        listed('2025-10-31', { category: null }, 'ssd'),
        listed('2025-11-30', { category: 'former-relevant' }, 'ssd'),
        notListed('2025-12-31', 'ssd'),
      ],
    });
    expect(categoryOf(person, '2025-10-31').because[0]).toMatch(
      /^Declared by the authority on 30 September 2025, /,
    );
    expect(categoryOf(person, '2025-11-30').because[0]).toMatch(
      /^Declared by the authority on 30 November 2025, /,
    );
    expect(categoryOf(person, '2026-01-31')).toMatchObject({ code: 'FR', from: '2025-09-30' });
  });

  test('former relevant declared before 18 is no age it can be', () => {
    const person = youngPerson({
      born,
      leavingCare: [listed('2024-02-29', { category: 'former-relevant' })],
    });
    expect(codeOf(person, '2024-02-29')).toBe('CANNOT-TELL');
    expect(codeOf(person, '2024-03-10')).toBe('FR');
  });

  test('neither seen nor declared: cannot tell, and says what is missing', () => {
    expect(categoryOf(youngPerson({ born }), '2024-03-10')).toMatchObject({
      code: 'CANNOT-TELL',
      basis: 'unknown',
      missing: ['any time in care since their 14th birthday on 10 March 2020'],
    });
  });
});

describe('how far time in care reaches', () => {
  const unseen = { startReason: 'P' };

  test('enough care found is certain, whatever is unseen', () => {
    const person = youngPerson({ born, care: [inCare('2022-01-01', undefined, unseen)] });
    expect(codeOf(person, '2022-04-01')).toBe('CANNOT-TELL'); // 90 days
    expect(categoryOf(person, '2022-04-02')).toMatchObject({ code: 'E', basis: 'computed' });
  });

  test('not enough found, and the beginning unseen, is not certain', () => {
    const person = youngPerson({
      born,
      care: [inCare('2022-01-01', '2022-03-20', { ...unseen, endReason: 'E6' })],
    });
    expect(categoryOf(person, '2022-03-10').missing).toEqual([
      'time in care between their 14th birthday on 10 March 2020 and 1 January 2022',
    ]);
    expect(codeOf(person, '2022-03-20')).toBe('CANNOT-TELL');
    expect(codeOf(person, '2024-03-10')).toBe('CANNOT-TELL');
    const declared = youngPerson({
      ...person,
      born,
      leavingCare: [listed('2022-04-30', { category: 'relevant' })],
    });
    expect(codeOf(declared, '2022-04-29')).toBe('CANNOT-TELL');
    expect(categoryOf(declared, '2022-04-30')).toMatchObject({ code: 'R', basis: 'declared' });
    expect(categoryOf(declared, '2024-03-10')).toMatchObject({ code: 'FR', basis: 'declared' });
  });

  test.each([
    ['seen to begin', inCare('2022-01-01', '2022-03-20', { endReason: 'E6' }), 'Q'],
    ['begun on the 14th birthday', inCare('2020-03-10', '2020-05-01', unseen), 'NONE'],
  ])('not enough found is certain where the first period is %s', (_name, period, code) => {
    expect(categoryOf(youngPerson({ born, care: [period] }), '2022-03-20')).toMatchObject({
      code,
      basis: 'computed',
    });
  });

  test('begun a day after the 14th birthday, and not seen to begin, is not certain; on it, it is', () => {
    const from = (day: string) =>
      youngPerson({
        born,
        care: [inCare(day, '2020-05-01', unseen), inCare('2022-03-01', '2022-03-31', { endReason: 'E6' })],
      });
    expect(codeOf(from('2020-03-10'), '2022-03-10')).toBe('LA_NOT_ELIGIBLE');
    expect(codeOf(from('2020-03-11'), '2022-03-10')).toBe('CANNOT-TELL');
  });

  test('computed beats declared', () => {
    const person = youngPerson({
      born,
      care: [inCare('2023-01-01', '2024-03-10')],
      leavingCare: [listed('2024-10-31', { category: 'qualifying' })],
    });
    expect(categoryOf(person, '2024-10-31')).toMatchObject({ code: 'FR', basis: 'computed' });
  });
});

describe('an OC3 row is a declaration that the thirteen weeks were passed', () => {
  test('from its birthday: former relevant from 18', () => {
    const person = youngPerson({ born, birthdayRecords: [birthdayRecord('2024-25')] });
    expect(codeOf(person, '2025-03-09')).toBe('CANNOT-TELL');
    expect(categoryOf(person, '2025-03-10').because[0]).toBe(
      'Declared by the authority on 10 March 2025, not computed: the SSDA903 return of 2024-25 has an OC3 row for this birthday, so the thirteen weeks were passed.',
    );
    expect(codeOf(person, '2025-03-10')).toBe('FR');
  });

  test('relevant at 17, former relevant from 18', () => {
    const person = youngPerson({ born, birthdayRecords: [birthdayRecord('2022-23')] });
    expect(historyOf(person).slice(0, 4)).toEqual([
      '2006-03-10 PRE16',
      '2022-03-10 CANNOT-TELL',
      '2023-03-10 R',
      '2024-03-10 FR',
    ]);
  });

  test('back with parents for six months at 18: qualifying', () => {
    const person = youngPerson({
      born,
      birthdayRecords: [birthdayRecord('2023-24', { inTouch: 'returned-home' })],
    });
    expect(codeOf(person, '2024-03-10')).toBe('Q');
  });

  test('back with parents at 19 does not tell where they were at 18: former relevant', () => {
    const person = youngPerson({
      born,
      birthdayRecords: [birthdayRecord('2024-25', { inTouch: 'returned-home' })],
    });
    expect(codeOf(person, '2025-03-10')).toBe('FR');
  });

  test('a row with nothing in it says nothing', () => {
    const person = youngPerson({ born, birthdayRecords: [birthdayRecord('2024-25', { inTouch: null })] });
    expect(codeOf(person, '2025-03-10')).toBe('CANNOT-TELL');
  });

  test('a later list has the last word', () => {
    const person = youngPerson({
      born,
      birthdayRecords: [birthdayRecord('2024-25')],
      leavingCare: [listed('2025-10-31', { category: 'qualifying' })],
    });
    expect(codeOf(person, '2025-10-30')).toBe('FR');
    expect(codeOf(person, '2025-10-31')).toBe('Q');
  });
});

test('under 16 is told by age alone', () => {
  const person = youngPerson({
    born,
    care: careOf([]),
    leavingCare: [listed('2021-10-31', { category: 'eligible' })],
  });
  expect(codeOf(person, '2021-10-31')).toBe('PRE16');
  expect(codeOf(person, '2022-03-10')).toBe('E');
});

describe('a second period of care, as List 8 says', () => {
  const list8 = (secondPeriod12m: boolean | null) =>
    listEight('2026-10-31', { secondPeriod12m, placements12m: 1 });
  const lately = [inCare('2026-09-01')];

  test.each([
    ['List 8 says that there was no earlier care', false, lately, 'LA_NOT_ELIGIBLE'],
    ['List 8 says nothing of it', null, lately, 'LA_NOT_ELIGIBLE'],
    ['List 8 says that there was, and no episode shows it', true, lately, 'CANNOT-TELL'],
    [
      'List 8 says that there was, and an episode shows it',
      true,
      [inCare('2026-05-01', '2026-05-20'), ...lately],
      'LA_NOT_ELIGIBLE',
    ],
  ] as const)('%s', (_case, second, care, code) => {
    const person = youngPerson({ born: '2010-01-10', care: [...care], inCare: [list8(second)] });
    expect(codeOf(person, '2026-10-31')).toBe(code);
    expect(codeOf(person, '2026-10-30')).toBe('LA_NOT_ELIGIBLE'); // the list does not speak before its day
  });
});
