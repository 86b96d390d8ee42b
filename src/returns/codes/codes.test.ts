import { expect, test } from 'vitest';
import { returnYearFrom } from '#calendar/return-year.ts';
import { activityCode, activityOf } from './activity.ts';
import { declaredCategoryOf } from './declared-category.ts';
import { ethnicCodes, ethnicGroupOf } from './ethnic-group.ts';
import { homeCode, homeOf } from './home.ts';
import { inTouchCode, inTouchOf } from './in-touch.ts';
import { sexCode, sexOf } from './sex.ts';
import { workerRoleOf } from './worker-role.ts';
import { zeroOrOne } from './yes-no.ts';

test.each(['YES', 'NO', 'DIED', 'REFU', 'NREQ', 'RHOM'])('IN_TOUCH %s goes out as it came in', (code) => {
  const word = inTouchOf(code.toLowerCase());
  expect(word === undefined ? undefined : inTouchCode(word)).toBe(code);
});

test('ACCOM joins a home and its suitability', () => {
  expect(homeOf('b2')).toEqual({ home: 'B', suitable: false });
  expect(homeOf('Z1')).toEqual({ home: 'Z', suitable: true });
  expect(homeOf('0')).toEqual({ home: null, suitable: null });
  expect(['S1', 'X1', 'B', 'B3', 'A1', ''].map(homeOf)).toEqual(Array(6).fill(undefined));
  expect(homeCode({ home: 'B', suitable: false })).toBe('B2');
  expect(homeCode({ home: null, suitable: null })).toBe('0');
  expect(homeCode({ home: 'S', suitable: true })).toBe(undefined);
  expect(homeCode({ home: 'U', suitable: null })).toBe(undefined);
});

test('training or employment is F3 to 2020-21 and F5 from 2021-22', () => {
  expect(activityOf('F3', returnYearFrom(2020))).toBe('F3');
  expect(activityOf('F3', returnYearFrom(2021))).toBe('F5');
  expect(activityOf('P3', returnYearFrom(2025))).toBe('P5');
  expect(activityOf('0', returnYearFrom(2025))).toBe(null);
  expect(activityOf('G7', returnYearFrom(2025))).toBe(undefined);
  expect(activityCode(null)).toBe('0');
});

test('the twenty ETHNIC codes fall in six groups', () => {
  expect(ethnicCodes).toHaveLength(20);
  expect(['WROM', 'mwas', 'AOTH', 'BAFR', 'CHNE', 'REFU'].map(ethnicGroupOf)).toEqual([
    'white',
    'mixed',
    'asian',
    'black',
    'other',
    'not-known',
  ]);
  expect(ethnicGroupOf('WXYZ')).toBe(undefined);
});

test('SEX, and the numbers it had to 2023-24', () => {
  expect(['M', 'f', 'U', '1', '2', '3'].map(sexOf)).toEqual([
    'male',
    'female',
    'unknown',
    'male',
    'female',
    undefined,
  ]);
  expect(sexCode('unknown')).toBe('U');
});

test('0 and 1, and nothing else', () => {
  expect(['0', '1', '2', ''].map(zeroOrOne)).toEqual([false, true, undefined, undefined]);
});

test.each([
  ['No Current Eligibility', 'none'],
  ['Former Relevant', 'former-relevant'],
  ['d) Eligible child', 'eligible'],
  ['Qualifying (Former Relevant)', 'qualifying'],
  ['Relevant', 'relevant'],
  ['something else', undefined],
])('declared category %s', (text, is) => expect(declaredCategoryOf(text)).toBe(is));

test.each([
  ['Personal Adviser', 'personal-adviser'],
  ['Leaving Care Personal Advisor', 'personal-adviser'],
  ['PA', 'personal-adviser'],
  ['Allocated Social Worker', 'social-worker'],
  ['SW', 'social-worker'],
  ['Senior Social Worker', 'social-worker'],
  ['Independent Reviewing Officer', 'other'],
  ['Foster carer', 'other'],
])('role %s', (text, is) => expect(workerRoleOf(text)).toBe(is));
