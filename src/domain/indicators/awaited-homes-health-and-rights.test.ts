import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../test/figures.ts';
import { inCare, youngPerson } from '../../../test/people.ts';
import { indicators } from './all.ts';

const asAt = '2026-10-31';
const of = (id: string) => indicators.find((one) => one.id === id) ?? expect.fail(id);
/** In care from about ten to eighteen, or to the day. */
const grown = (born: string, parts: Parameters<typeof youngPerson>[0] = {}) =>
  youngPerson({
    born,
    care: [inCare('2014-01-10', `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`)],
    ...parts,
  });

describe('D to H: who is in a figure that waits', () => {
  test.each([
    ['the day before the twelve months', '2007-10-31', 'outside'],
    ['on their first day', '2007-11-01', 'cannot-tell'],
    ['on the day', '2008-10-31', 'cannot-tell'],
    ['the day after', '2008-11-01', 'outside'],
  ])('H02, H03: 18 %s', (_name, born, is) => {
    expect(placeOf(of('H02'), grown(born), asAt)).toBe(is);
    expect(placeOf(of('H03'), grown(born), asAt)).toBe(is);
  });

  test('H02: 18 in the twelve months, and never in care', () => {
    expect(
      placeOf(
        of('H02'),
        youngPerson({ born: '2008-05-01', care: [inCare('2014-01-10', '2015-01-10')] }),
        asAt,
      ),
    ).toBe('outside');
  });

  test.each([
    ['the day before the twelve months', '2008-04-30', 'outside'],
    ['on their first day', '2008-05-01', 'cannot-tell'],
    ['on the day', '2009-04-30', 'cannot-tell'],
    ['the day after', '2009-05-01', 'outside'],
  ])('F08: six months before 18 %s', (_name, born, is) => {
    expect(placeOf(of('F08'), grown(born), asAt)).toBe(is);
  });
});
