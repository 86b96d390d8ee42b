import { expect, test } from 'vitest';
import { duties } from '#domain/law/duties/all.ts';
import { citedShort } from './citation.ts';

test.each([
  ['Care Leavers (England) Regulations 2010 reg 7(2)', 'CLR10 reg 7(2)'],
  ['Children Act 1989 guidance volume 3, paragraph 3.39', 'CA89 vol 3, para 3.39'],
  [
    'Children Act 1989 s23CA(3); Care Leavers (England) Regulations 2010 reg 5(2)(b)',
    'CA89 s23CA(3); CLR10 reg 5(2)(b)',
  ],
  ['Children Act 1989 s23B(1); guidance volume 3, paragraph 4.38', 'CA89 s23B(1); vol 3, para 4.38'],
  ['Local policy: a standard of its own', 'Local policy'],
])('%s', (whole, short) => {
  expect(citedShort(whole)).toBe(short);
});

test('no source of a duty is longer than two lines of a phone', () => {
  expect(duties.map(({ source }) => citedShort(source)).filter(({ length }) => length > 72)).toEqual([]);
});
