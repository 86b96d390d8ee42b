import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { placed, placeOf } from '../../../test/figures.ts';
import { inCare, listed, youngPerson } from '../../../test/people.ts';
import { indicators } from './all.ts';

const asAt = '2026-10-31';
const of = (id: string) => indicators.find((one) => one.id === id) ?? expect.fail(id);
const says = (...figure: Parameters<typeof placed>) => {
  const { is, because } = placed(...figure);
  return [is, because.join(' ')];
};
/** Eligible at 16 and 17: in care since the age of ten or so. */
const eligibleAt = (born: string) => youngPerson({ born, care: [inCare('2020-01-10')] });

describe('A, B and C: who is in a figure that waits', () => {
  /** In care from ten to eighteen. */
  const grown = (born: string, parts: Parameters<typeof youngPerson>[0] = {}) =>
    youngPerson({
      born,
      care: [inCare('2010-01-10', `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`)],
      ...parts,
    });
  const in16 = eligibleAt('2010-05-01'); // eligible from 1 May 2026
  const at20 = grown('2006-05-01');
  const at22 = grown('2004-05-01');
  const at26 = grown('2000-05-01');
  const tenDays = inCare('2022-10-01', '2022-10-11'); // 81 more to being eligible

  test.each([
    ['A05', at22, 'cannot-tell'],
    ['A05', grown('2005-10-31'), 'cannot-tell'], // 21 today
    ['A05', grown('2005-11-01'), 'outside'], // tomorrow
    ['A05', grown('2001-11-01'), 'cannot-tell'], // 25 tomorrow
    ['A05', grown('2001-10-31'), 'outside'], // today
    ['A07', at20, 'cannot-tell'],
    ['A07', in16, 'outside'],
    ['A08', at20, 'cannot-tell'],
    ['A08', in16, 'outside'],
    ['A08', at22, 'outside'],
    ['A09', at20, 'cannot-tell'],
    ['A09', in16, 'outside'],
    ['A11', at20, 'cannot-tell'],
    ['A11', at26, 'outside'],
    ['A15', in16, 'cannot-tell'],
    ['A15', at22, 'outside'],
    ['B10', in16, 'cannot-tell'],
    ['B10', at22, 'outside'],
    ['C03', at20, 'cannot-tell'],
    ['C03', at22, 'outside'],
    ['C08', at20, 'cannot-tell'],
    ['C08', in16, 'outside'],
    ...['C09', 'C10', 'C11', 'C13', 'C14', 'C18', 'C19', 'C20', 'C21', 'C22', 'C23'].flatMap(
      (id) =>
        [
          [id, eligibleAt('2010-07-31'), 'cannot-tell'], // the assessment falls due today
          [id, eligibleAt('2010-08-01'), 'outside'], // tomorrow
          [id, at20, 'cannot-tell'],
          [id, at22, 'outside'],
        ] as const,
    ),
  ] as const)('%s: case %#', (id, person, is) => expect(placeOf(of(id), person, asAt)).toBe(is));

  test.each([
    ['B08', 'supervisions'],
    ['B09', 'supervision records'],
    ['B11', 'key decisions'],
    ['B12', 'personal advisers'],
    ['B13', 'contacts'],
    ['C12', 'audited plans'],
    ['C15', 'audited plans'],
    ['C16', 'audited plans'],
    ['C24', 'escalations'],
  ])('%s is about %s', (id, things) =>
    expect(says(of(id), at20, asAt)).toEqual(['outside', `This figure counts ${things}, not young people.`]),
  );

  test('A07 leaves out whoever is in touch, and says so', () => {
    const inTouch = (day: string) =>
      grown('2006-05-01', { leavingCare: [listed(asAt, { contactOn: calendarDate(day) })] });
    expect(says(of('A07'), inTouch('2026-09-05'), asAt)).toEqual([
      'outside',
      'In touch. Contact on 5 September 2026, as Annex A of 31 October 2026 says; window 5 September 2026 to 31 October 2026.',
    ]);
    expect(placeOf(of('A07'), inTouch('2026-09-04'), asAt)).toBe('cannot-tell');
  });

  test.each([
    [
      'nobody changed',
      [
        ['2025-10-31', 'Ann', 'North'],
        [asAt, 'Ann', 'North'],
      ],
      'outside',
    ],
    [
      'another adviser',
      [
        ['2025-10-31', 'Ann', 'North'],
        [asAt, 'Bo', 'North'],
      ],
      'cannot-tell',
    ],
    [
      'another team',
      [
        ['2025-10-31', 'Ann', 'North'],
        [asAt, 'Ann', 'South'],
      ],
      'cannot-tell',
    ],
    [
      'told for part of the year',
      [
        ['2026-06-30', 'Ann', 'North'],
        [asAt, 'Ann', 'North'],
      ],
      'cannot-tell',
    ],
  ] as const)('A15: %s', (_what, seen, is) => {
    const leavingCare = seen.map(([day, personalAdviser, team]) => listed(day, { personalAdviser, team }));
    expect(placeOf(of('A15'), grown('2006-05-01', { leavingCare }), asAt)).toBe(is);
  });

  test.each([
    ['15 today', { born: '2011-10-31', care: [inCare('2020-01-10')] }, 'cannot-tell'],
    ['15 tomorrow', { born: '2011-11-01', care: [inCare('2020-01-10')] }, 'outside'],
    ['16 tomorrow', { born: '2010-11-01', care: [inCare('2020-01-10')] }, 'cannot-tell'],
    ['16 today', { born: '2010-10-31', care: [inCare('2020-01-10')] }, 'outside'],
    ['left care today', { born: '2011-05-01', care: [inCare('2020-01-10', asAt)] }, 'outside'],
    [
      'short breaks',
      { born: '2011-05-01', care: [inCare('2026-01-10', undefined, { legalStatus: 'V4' })] },
      'outside',
    ],
    ['of no known age', { care: [inCare('2020-01-10')] }, 'cannot-tell'],
  ])('C01: looked after, %s', (_what, parts, is) =>
    expect(placeOf(of('C01'), youngPerson(parts), asAt)).toBe(is),
  );

  test.each([
    ['the first day of the twelve months', eligibleAt('2009-08-01'), 'cannot-tell'],
    ['the day before', eligibleAt('2009-07-31'), 'outside'],
    ['the last day', eligibleAt('2010-07-31'), 'cannot-tell'],
    ['the day after', eligibleAt('2010-08-01'), 'outside'],
    [
      'the 18th birthday',
      youngPerson({ born: '2008-09-01', care: [tenDays, inCare('2026-03-13', '2026-09-01')] }),
      'outside',
    ],
    [
      'the day before it',
      youngPerson({ born: '2008-09-02', care: [tenDays, inCare('2026-03-12', '2026-09-02')] }),
      'cannot-tell',
    ],
  ])('C02: due on %s', (_day, person, is) => expect(placeOf(of('C02'), person, asAt)).toBe(is));

  test('C02: three months after 30 November is the last of February', () => {
    expect(placeOf(of('C02'), eligibleAt('2009-11-30'), '2026-02-28')).toBe('cannot-tell');
    expect(placeOf(of('C02'), eligibleAt('2009-11-30'), '2026-02-27')).toBe('outside');
  });

  test('C02: back in care after being relevant, no assessment falls due anew', () => {
    const care = [inCare('2020-01-10', '2026-03-01'), inCare('2026-04-10')];
    expect(placeOf(of('C02'), youngPerson({ born: '2009-05-01', care }), asAt)).toBe('outside');
  });

  test('C02: of a declared category the day it began is missing', () => {
    const leavingCare = [
      listed('2025-12-31', { category: 'eligible' }),
      listed(asAt, { category: 'eligible' }),
    ];
    expect(says(of('C02'), youngPerson({ born: '2009-08-01', leavingCare }), asAt)).toEqual([
      'cannot-tell',
      'Declared by the authority: cannot tell, missing the day they became so, and so when the assessment fell due.',
    ]);
  });

  test('C02: relevant without a plan within three months, with one not again', () => {
    const relevant = (planOn: string) =>
      youngPerson({
        born: '2009-09-01', // eligible from 1 September 2025, due on 1 December
        care: [inCare('2020-01-10', '2025-11-20')],
        leavingCare: [listed(asAt, { planOn: calendarDate(planOn) })],
      });
    expect(placeOf(of('C02'), relevant('2025-11-21'), asAt)).toBe('cannot-tell');
    expect(placeOf(of('C02'), relevant('2025-11-20'), asAt)).toBe('outside');
  });

  test.each([
    ['the day before the twelve months', '2025-10-31', 'outside'],
    ['their first day', '2025-11-01', 'cannot-tell'],
  ])('C03: a plan of %s', (_day, planOn, is) => {
    const person = grown('2006-05-01', { leavingCare: [listed(asAt, { planOn: calendarDate(planOn) })] });
    expect(placeOf(of('C03'), person, asAt)).toBe(is);
  });
});
