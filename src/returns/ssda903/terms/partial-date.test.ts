import { expect, test } from 'vitest';
import { on } from './days.ts';
import { partialDay } from './partial-date.ts';

test.each([
  ['15/06/2015', '2015-06-15'],
  ['ZZ/06/2015', '2015-06-30'],
  ['ZZ/02/2016', '2016-02-29'],
  ['ZZ/ZZ/2015', '2015-12-31'],
  ['15/ZZ/2015', '2016-01-14'],
  ['1/ZZ/2015', '2015-12-31'],
  ['29/02/ZZZZ', '2000-02-29'],
  ['ZZ/ZZ/ZZZZ', '2000-12-31'],
])('%s stands for %s', (text, day) => expect(partialDay(text)).toBe(on(day)));

test.each([
  '',
  '2015',
  'ZZ/13/2015',
  '31/02/2015',
  '30/02/ZZZZ',
  '32/ZZ/2015',
  'ZZ/ZZ/15',
  'zz/06/2015',
  'ZZ/4/1677',
  'ZZ/04/2262',
  '1/ZZ/9999',
  'ZZ/ZZ/0000',
])('%s is no date', (text) => expect(partialDay(text)).toBeNaN());
