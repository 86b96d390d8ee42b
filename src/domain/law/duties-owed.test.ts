import { describe, expect, test } from 'vitest';
import { inCare, listed, youngPerson } from '../../../test/people.ts';
import { asked, history } from './duties/case-for-test.ts';
import { dutiesOwed } from './duties-owed.ts';
import { categoryHistory } from './category-history.ts';
import { shippedSettings } from './settings-shipped.ts';

// Vector T1: born 10 March 2008, looked after since 1 January 2023, eligible from the 16th birthday.
const born = '2008-03-10';
const care = [inCare('2023-01-01')];
const categories = history(['PRE16', '2023-01-01'], ['E', '2024-03-10'], ['FR', '2026-03-10']);

test('T1: what is owed to an eligible child the day after the 16th birthday', () => {
  const leavingCare = [listed('2024-03-11', { personalAdviser: null, planOn: null, contactOn: null })];
  const owed = dutiesOwed(asked('2024-03-11', categories, youngPerson({ born, care, leavingCare })));
  expect(owed).toHaveLength(27);
  expect(
    owed.filter(({ state }) => state !== 'not-owed').map(({ id, state, due }) => [id, state, due]),
  ).toEqual([
    ['D1', 'overdue', '2024-03-10'],
    ['D2', 'cannot-tell', '2024-06-10'],
    ['D3', 'due', '2024-07-08'],
    ['D3p', 'overdue', '2024-03-10'],
    ['D4e', 'cannot-tell', '2023-01-30'],
    ['D5b', 'due', '2024-05-10'],
    ['D5c', 'cannot-tell', '2023-01-08'],
    ['D10', 'cannot-tell', null],
    ['D11', 'cannot-tell', null],
    ['D15', 'cannot-tell', null],
    ['D20', 'cannot-tell', '2025-09-10'],
  ]);
});

test('each comes with its title, kind and source', () => {
  const [first] = dutiesOwed(asked('2024-03-11', categories, youngPerson({ born, care })));
  expect(first).toMatchObject({
    id: 'D1',
    title: 'Appoint a personal adviser for an eligible child',
    kind: 'law',
    source: 'Children Act 1989 Sch 2 para 19C; Promoting the health of looked-after children, footnote 32',
  });
});

test.each([
  ['the day before s23CZB came into force', '2018-03-31', 'not-owed'],
  ['the day it did', '2018-04-01', 'cannot-tell'],
])('%s', (_day, on, state) => {
  const person = youngPerson({ born: '1996-01-01' });
  const dormant = history(['FR-DORMANT', '2017-01-01']);
  expect(dutiesOwed(asked(on, dormant, person)).find(({ id }) => id === 'D23')?.state).toBe(state);
});

describe('from time in care to a day, through the category that it gives', () => {
  test.each([
    ['T1', '2008-03-10', '2023-01-01', '2024-03-10', '2024-06-10'],
    ['T2', '2008-03-10', '2024-02-01', '2024-05-02', '2024-08-02'],
    ['T10', '2008-11-30', '2023-01-01', '2024-11-30', '2025-02-28'],
  ])('%s: adviser and assessment', (_vector, birth, since, adviser, assessment) => {
    const person = youngPerson({ born: birth, care: [inCare(since)] });
    const owed = dutiesOwed(asked('2025-03-01', categoryHistory(person, shippedSettings), person));
    const due = (id: string) => owed.find((duty) => duty.id === id)?.due;
    expect([due('D1'), due('D2')]).toEqual([adviser, assessment]);
  });
});
