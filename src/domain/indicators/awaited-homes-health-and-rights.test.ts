import { describe, expect, test } from 'vitest';
import { missing } from '../../../test/facts.ts';
import { drawn, placed, placeOf } from '../../../test/figures.ts';
import { inCare, listed, request, youngPerson } from '../../../test/people.ts';
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

  /** 20, and 16 in care. */
  const leaver = (parts: Parameters<typeof youngPerson>[0] = {}) => grown('2006-05-01', parts);
  const child = (parts: Parameters<typeof youngPerson>[0] = {}) =>
    youngPerson({ born: '2010-05-01', care: [inCare('2014-01-10')], ...parts });

  test.each(['F03', 'F04', 'E12', 'H08'])('%s: former relevant from the 18th birthday', (id) => {
    // relevant at 17, having left care on 20 November 2025
    const relevant = (born: string) => youngPerson({ born, care: [inCare('2014-01-10', '2025-11-20')] });
    expect(placeOf(of(id), relevant('2008-11-01'), asAt)).toBe('outside');
    expect(placeOf(of(id), relevant('2008-10-31'), asAt)).toBe('cannot-tell');
    expect(placeOf(of(id), relevant('2008-10-30'), asAt)).toBe('cannot-tell');
  });

  test('D09: nobody until the law is in force', () => {
    expect(placed(of('D09'), leaver(), asAt)).toMatchObject({
      is: 'outside',
      because: ['Staying close support is not in force yet: nobody is owed the assessment.'],
    });
  });

  test.each([
    ['the day before the twelve months', '2025-10-31', 'outside'],
    ['on their first day', '2025-11-01', 'cannot-tell'],
    ['on the day', '2026-10-31', 'cannot-tell'],
    ['the day after', '2026-11-01', 'outside'],
  ])('E13: told the authority %s', (_name, day, is) => {
    const back = grown('2004-01-10', { requests: [request(day, 'education')] });
    expect(placeOf(of('E13'), back, asAt)).toBe(is);
    expect(placeOf(of('E13'), leaver(), asAt)).toBe('outside');
  });

  test.each([
    ['a suitable home', { home: 'U', suitable: true }, 'outside'],
    ['an unsuitable one', { home: 'U', suitable: false }, 'cannot-tell'],
    ['one not judged', { home: 'U', suitable: null }, 'cannot-tell'],
    ['no fixed abode', { home: 'S', suitable: false }, 'cannot-tell'],
    ['an emergency home called suitable', { home: 'V', suitable: true }, 'cannot-tell'],
    ['bed and breakfast called suitable', { home: 'W', suitable: true }, 'cannot-tell'],
    ['custody called suitable', { home: 'X', suitable: true }, 'cannot-tell'],
    ['no information', { home: null, suitable: null }, 'cannot-tell'],
  ] as const)('D15: %s', (_name, row, is) => {
    expect(placeOf(of('D15'), leaver({ leavingCare: [listed(asAt, row)] }), asAt)).toBe(is);
  });

  test.each(['G03', 'G05'])('%s: returns under 18, whatever the age now', (id) => {
    const tables = [drawn('ssd_missing', asAt)];
    const back = (born: string, to: string | null) =>
      grown(born, { missing: [missing('2025-10-20', to, true)] });
    for (const [to, is] of [
      ['2025-10-31', 'outside'],
      ['2025-11-01', 'cannot-tell'],
      [null, 'outside'],
    ] as const)
      expect(placeOf(of(id), back('2009-05-01', to), asAt, tables)).toBe(is);
    for (const [born, is] of [
      ['2008-03-02', 'cannot-tell'],
      ['2008-03-01', 'outside'],
    ] as const)
      expect(placeOf(of(id), back(born, '2026-03-01'), asAt, tables)).toBe(is);
    expect(placeOf(of(id), child(), asAt, tables)).toBe('outside');
    expect(placeOf(of(id), child(), asAt)).toBe('cannot-tell');
    expect(placeOf(of(id), leaver(), asAt)).toBe('outside');
    expect(placeOf(of(id), grown('2008-05-01'), asAt)).toBe('cannot-tell');
    expect(placeOf(of(id), grown('2007-10-31'), asAt)).toBe('outside');
  });
});
