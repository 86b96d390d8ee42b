import { expect, test } from 'vitest';
import { birthdayRecord, inCare, listed, youngPerson } from '../../../test/people.ts';
import { categoryDisagreements } from './category-disagreements.ts';
import { shippedSettings } from './settings-shipped.ts';

const born = '2006-03-10';
const formerRelevant = [inCare('2020-01-01', '2024-03-10')];
const sentences = (parts: Parameters<typeof youngPerson>[0]) =>
  categoryDisagreements(youngPerson({ born, ...parts }), shippedSettings);

test('a declared category that time in care contradicts is said, once for a run of the same', () => {
  const lists = ['2025-09-30', '2025-10-31', '2025-11-30'].map((on) =>
    listed(on, { category: 'qualifying' }),
  );
  expect(sentences({ care: formerRelevant, leavingCare: lists })).toEqual([
    'On 30 September 2025 Annex A of 30 September 2025 says qualifying; from time in care they are former relevant on that day, which is used.',
  ]);
});

test('what agrees is not said: all former relevant from 18 to 24 are one', () => {
  const lists = ['2024-03-10', '2025-10-31', '2027-10-31'].map((on) =>
    listed(on, { category: 'former-relevant' }),
  );
  expect(sentences({ care: formerRelevant, leavingCare: lists })).toEqual([]);
});

test('a declared none agrees with everyone who is not entitled', () => {
  const care = [inCare('2020-01-01', '2021-06-01')];
  expect(sentences({ care, leavingCare: [listed('2023-01-31', { category: 'none' })] })).toEqual([]);
});

test('a category that is not computed cannot disagree', () => {
  expect(sentences({ leavingCare: [listed('2025-10-31', { category: 'qualifying' })] })).toEqual([]);
});

test('an OC3 row for someone still in care on the birthday', () => {
  expect(sentences({ care: formerRelevant, birthdayRecords: [birthdayRecord('2022-23')] })).toEqual([
    'On 10 March 2023 the SSDA903 return of 2022-23 has an OC3 row for this birthday, so the thirteen weeks were passed; from time in care they are eligible on that day, which is used.',
  ]);
});

test('former relevant declared of a 17 year old', () => {
  expect(sentences({ leavingCare: [listed('2024-02-29', { category: 'former-relevant' })] })).toEqual([
    'On 29 February 2024 Annex A of 29 February 2024 says former relevant; on that day they are not yet 18.',
  ]);
});

test('an OC3 row of someone who passed the thirteen weeks and went home agrees; of someone who did not, it does not', () => {
  const home = (from: string) => ({
    care: [inCare(from, '2023-03-01', { endReason: 'E4A' })],
    birthdayRecords: [birthdayRecord('2024-25')],
  });
  expect(sentences(home('2022-01-01'))).toEqual([]);
  expect(sentences(home('2023-01-01'))).toHaveLength(1);
});

test('an OC3 row that says died declares nothing else', () => {
  expect(
    sentences({ care: formerRelevant, birthdayRecords: [birthdayRecord('2024-25', { inTouch: 'died' })] }),
  ).toEqual([]);
});
