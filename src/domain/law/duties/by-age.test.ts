import { describe, expect, test } from 'vitest';
import { inCare, youngPerson } from '../../../../test/people.ts';
import { asked, history } from './case-for-test.ts';
import { d19 } from './d19-national-insurance.ts';
import { d20 } from './d20-plan-adult-health.ts';
import { d23 } from './d23-offer-support-again.ts';

describe('National Insurance at 15 years and 9 months (D19)', () => {
  const person = youngPerson({ born: '2010-02-10', care: [inCare('2020-01-01', '2025-12-01')] });
  const categories = history(['PRE16', '2020-01-01']);
  test.each([
    ['the day before', '2025-11-09', 'not-owed', null],
    ['the day', '2025-11-10', 'cannot-tell', '2025-11-10'],
    ['the day after', '2025-11-11', 'cannot-tell', '2025-11-10'],
    ['no longer looked after', '2025-12-01', 'not-owed', null],
  ])('%s', (_day, on, state, due) => {
    expect(d19.decide(asked(on, categories, person))).toMatchObject({ state, due });
  });
  test.each([
    ['nine months from the end of May end with February', '2010-05-31', '2026-02-28'],
    ['born on a leap day: 15 on 1 March', '2012-02-29', '2027-12-01'],
  ])('%s', (_case, born, due) => {
    const other = youngPerson({ born, care: [inCare('2020-01-01')] });
    expect(d19.decide(asked('2028-01-01', categories, other)).due).toBe(due);
  });
});

describe('adult health at 17 years and 6 months (D20)', () => {
  const categories = history(['E', '2024-03-10'], ['FR', '2026-03-10']);
  test.each([
    ['the day before', '2025-09-09', 'cannot-tell', '2025-09-10'],
    ['the day', '2025-09-10', 'cannot-tell', '2025-09-10'],
    ['the day before 18', '2026-03-09', 'cannot-tell', '2025-09-10'],
    ['18', '2026-03-10', 'not-owed', null],
  ])('%s', (_day, on, state, due) => {
    expect(d20.decide(asked(on, categories, youngPerson({ born: '2008-03-10' })))).toMatchObject({
      state,
      due,
    });
  });
  test.each([
    ['six months before 31 August are held to the end of February', '2008-08-31', '2026-02-28'],
    ['born on a leap day: 18 on 1 March', '2008-02-29', '2025-09-01'],
  ])('%s', (_case, born, due) => {
    expect(d20.decide(asked('2025-01-01', categories, youngPerson({ born }))).due).toBe(due);
  });
});

describe('support offered again at 21 to 24 (D23)', () => {
  const person = youngPerson({ born: '2004-05-20' });
  const categories = history(['FR', '2022-05-20'], ['FR-DORMANT', '2025-05-20'], ['CLOSED', '2029-05-20']);
  test.each([
    ['the day before 21', '2025-05-19', 'not-owed', null],
    ['21', '2025-05-20', 'cannot-tell', '2025-05-20'],
    ['the day before a year on', '2026-05-19', 'cannot-tell', '2025-05-20'],
    ['a year on', '2026-05-20', 'cannot-tell', '2026-05-20'],
    ['the day before 25', '2029-05-19', 'cannot-tell', '2028-05-20'],
    ['25', '2029-05-20', 'not-owed', null],
  ])('%s', (_day, on, state, due) => {
    expect(d23.decide(asked(on, categories, person))).toMatchObject({ state, due });
  });
  test('not owed to someone who has the support', () => {
    expect(d23.decide(asked('2026-05-20', history(['FR-21+', '2025-05-20']), person)).state).toBe('not-owed');
  });
});
