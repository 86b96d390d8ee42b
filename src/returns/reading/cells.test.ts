import { describe, expect, test } from 'vitest';
import { readCode, readCount, readDate, readId, readInstant, readYesNo, unreadable } from './cells.ts';

describe('a day', () => {
  test.each([
    ['03/05/2008', '2008-05-03'],
    ['3/5/2008', '2008-05-03'],
    [' 03/05/2008 ', '2008-05-03'],
    ['03/05/2008 00:00:00', '2008-05-03'],
    ['2008-05-03', '2008-05-03'],
    ['2008-05-03T14:30:00', '2008-05-03'],
    ['2008-05-03 14:30', '2008-05-03'],
    ['2008-05-03T00:00:00Z', '2008-05-03'],
    ['29/02/2008', '2008-02-29'],
    ['39571', '2008-05-03'],
    ['39571.75', '2008-05-03'],
  ])('%j is %s', (text, day) => expect(readDate(text)).toBe(day));

  test.each([
    '29/02/2009', '31/04/2008', '13/13/2008', '00/05/2008', '03/05/08', '2008/05/03', '03-05-2008', '2008',
    '20080503', '-5', '3957', '395710', '03/05/2008 25:00', '#N/A', 'tbc', '05/2008',
  ])('%j is no day, and none is guessed', (text) => expect(readDate(text)).toBe(unreadable)); // prettier-ignore

  test.each(['', '   ', '\u00a0'])('%j is blank', (text) => expect(readDate(text)).toBeNull());
});

describe('a moment', () => {
  test.each([
    ['04/05/2025 22:15', '2025-05-04T22:15:00+01:00'],
    ['2025-01-04T22:15:30', '2025-01-04T22:15:30+00:00'],
    ['2025-05-04T22:15:00Z', '2025-05-04T23:15:00+01:00'],
    ['2025-05-04T23:30:00Z', '2025-05-05T00:30:00+01:00'],
    ['2025-05-04T22:15:00+0100', '2025-05-04T22:15:00+01:00'],
    ['45781.75', '2025-05-04T18:00:00+01:00'],
  ])('%j is %s in England', (text, at) => expect(readInstant(text)).toBe(at));

  test.each(['04/05/2025', '2025-05-04', '2025-05-04T00:00:00', '45781', ''])(
    '%j has no time: the moment is not recorded',
    (text) => expect(readInstant(text)).toBeNull(),
  );

  test.each(['04/05/2025 24:15', '31/02/2025 10:00', '2025-05-04T10:00+99:00', 'night'])(
    '%j is no moment',
    (text) => expect(readInstant(text)).toBe(unreadable),
  );
});

test('ids are trimmed and in capitals, and keep their leading zeros', () => {
  expect(readId(' 00ab7 ')).toBe('00AB7');
  expect(readId('  ')).toBeNull();
});

test('a code may be written in lower case', () => {
  const codes = new Set(['YES', 'NO']);
  expect(readCode(' yes', codes)).toBe('YES');
  expect(readCode('YE', codes)).toBe(unreadable);
  expect(readCode('', codes)).toBeNull();
});

test.each([
  ['y', true],
  ['No', false],
  ['1', true],
  ['FALSE', false],
  ['', null],
  ['maybe', unreadable],
])('%j as yes or no', (text, is) => expect(readYesNo(text)).toBe(is));

test.each([
  ['12', 12],
  ['3.0', 3],
  ['0', 0],
  ['', null],
  ['-1', unreadable],
  ['3.5', unreadable],
  ['three', unreadable],
])('%j as a number', (text, count) => expect(readCount(text)).toBe(count));
