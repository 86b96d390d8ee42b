import { describe, expect, test } from 'vitest';
import { unreadable } from './cells.ts';
import { readPartialDate } from './partial-date.ts';

describe('a date of which parts may not be known', () => {
  test.each([
    'ZZ/ZZ/2015', 'ZZ/03/2015', '05/ZZ/2015', 'ZZ/ZZ/ZZZZ', '29/02/ZZZZ', '31/ZZ/2015', '1/3/2015', '28/02/2015',
    '29/02/2016', '31/12/2015',
  ])('%s is kept as it is written', (text) => expect(readPartialDate(text)).toBe(text)); // prettier-ignore

  test.each([
    [' zz/zz/2015 ', 'ZZ/ZZ/2015'],
    ['2015-03-09', '09/03/2015'],
    ['2015-03-09 00:00:00', '09/03/2015'],
    ['42072', '09/03/2015'],
    ['', null],
    ['  ', null],
  ])('"%s" is %s', (text, is) => expect(readPartialDate(text)).toBe(is));

  test.each([
    'soon', 'ZZ/13/2015', 'ZZ/00/2015', '32/ZZ/2015', '00/ZZ/2015', '29/02/2015', '30/02/ZZZZ', 'ZZ/ZZ/0000', 'ZZ/ZZ/15',
    'ZZ/ZZZZ', 'Z/ZZ/2015', '31/02/2015',
  ])('%s is none', (text) => expect(readPartialDate(text)).toBe(unreadable)); // prettier-ignore
});
