import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { BirthdayRecordFact } from '#domain/people/facts.ts';
import type { HomeCode } from '#domain/people/words.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { placed, placeOf, returned } from '../../../test/figures.ts';
import {
  birthdayRecord as oc3,
  episode,
  inCare,
  listed,
  periodOf,
  youngPerson,
} from '../../../test/people.ts';
import { inTouch } from './a01-in-touch.ts';
import { inTouch17And18 } from './a02-in-touch-17-18.ts';
import { refusesOrNoLongerRequires } from './a06-refuses-or-no-longer-requires.ts';
import { suitableHome } from './d01-suitable-home.ts';
import { stayingPut } from './d08-staying-put.ts';
import { learningOrWork } from './e01-learning-or-work.ts';
import { learningOrWorkOfThoseInTouch } from './e03-learning-or-work-of-those-in-touch.ts';
import { fullTime } from './e04-full-time.ts';
import { higherEducation } from './e05-higher-education.ts';
import { apprenticeship } from './e06-apprenticeship.ts';
import { notInLearningOrWork } from './e08-not-in-learning-or-work.ts';

const asAt = '2026-03-31';
const oc3OfTheYear = [returned('OC3', '2025-26')];

/** In care from 12 until a day, with an OC3 row of 2025-26. */
function leaver(born: string, leftOn: string, row?: Partial<BirthdayRecordFact>): YoungPerson {
  return youngPerson({
    born,
    care: [inCare(`${Number(born.slice(0, 4)) + 12}-01-10`, leftOn)],
    birthdayRecords: row === undefined ? [] : [oc3('2025-26', row)],
  });
}

describe('whose birthday counts', () => {
  test.each([
    ['turned 19 the day before the year begins', '2006-03-31', 'met'], // their 20th birthday is its last day
    ['turns 19 the day after it ends', '2007-04-01', 'outside'],
    ['turns 19 on its first day', '2006-04-01', 'met'],
    ['turns 21 on its last day', '2005-03-31', 'met'],
    ['turns 21 the day after it ends', '2005-04-01', 'met'], // their 20th birthday is its first day
    ['turned 21 the day before it began', '2004-03-31', 'outside'],
    ['turns 21 on its first day', '2004-04-01', 'met'],
    ['turns 18 in it', '2007-06-01', 'outside'],
  ])('%s', (_name, born, is) => {
    const leftOn = `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`;
    expect(placeOf(inTouch, leaver(born, leftOn, { inTouch: 'yes' }), asAt, oc3OfTheYear)).toBe(is);
  });

  test('says which birthdays, to whoever is outside', () => {
    expect(placed(inTouch, leaver('2007-06-01', '2025-06-01', {}), asAt, oc3OfTheYear).because).toEqual([
      'Turns 19 on 1 June 2026, 20 on 1 June 2027, 21 on 1 June 2028: none of it between 1 April 2025 and 31 March 2026.',
    ]);
  });

  test('no date of birth: cannot tell', () => {
    expect(placed(inTouch, youngPerson({}), asAt)).toMatchObject({
      is: 'cannot-tell',
      because: ['Their date of birth is missing.'],
    });
  });
});

describe('17 and 18', () => {
  test.each([
    ['left the day before turning 17', '2008-09-01', '2025-08-31', 'met'],
    ['left on the 17th birthday', '2008-09-01', '2025-09-01', 'outside'],
    ['still in care on the 17th birthday', '2008-09-01', undefined, 'outside'],
    ['left on the 18th birthday', '2007-09-01', '2025-09-01', 'met'],
    ['left after the 18th birthday', '2007-09-01', '2025-09-02', 'outside'],
  ])('%s', (_name, born, leftOn, is) => {
    const from = `${Number(born.slice(0, 4)) + 14}-12-01`;
    const blank = { inTouch: null, activity: null, home: null };
    const person = (row: Partial<BirthdayRecordFact>) =>
      youngPerson({ born, care: [inCare(from, leftOn)], birthdayRecords: [oc3('2025-26', row)] });
    const row = is === 'outside' ? blank : {};
    expect(placeOf(inTouch17And18, person(row), asAt, oc3OfTheYear)).toBe(is);
  });

  test('a row with something in it is the record, even of someone still in care', () => {
    const person = leaver('2007-09-01', '2025-09-02', { inTouch: 'no' });
    expect(placeOf(inTouch17And18, person, asAt, oc3OfTheYear)).toBe('not-met');
  });
});

describe('who passes the thirteen weeks, without a row', () => {
  const fromTo = (from: string, to: string) => youngPerson({ born: '2006-06-15', care: [inCare(from, to)] });

  test.each([
    ['91 days since 14, ending at 18', '2024-03-16', '2024-06-15', 'cannot-tell'],
    ['90 days', '2024-03-17', '2024-06-15', 'outside'],
    ['enough since 14, but none since 16', '2020-06-15', '2022-06-15', 'outside'],
    ['enough since 14, a day since 16', '2020-06-15', '2022-06-16', 'cannot-tell'],
  ])('%s', (_name, from, to, is) => {
    expect(placeOf(inTouch, fromTo(from, to), asAt, oc3OfTheYear)).toBe(is);
  });

  test('no OC3 row, though history asks for one, says so', () => {
    expect(placed(inTouch, fromTo('2020-06-15', '2024-06-15'), asAt, oc3OfTheYear).because).toEqual([
      '19 on 15 June 2025: no OC3 row in the return of 2025-26, though their history asks for one.',
    ]);
  });

  test('on a return alone, the rows are the cohort: a stranger without one is outside', () => {
    expect(placeOf(inTouch, youngPerson({ born: '2006-06-15' }), asAt, oc3OfTheYear)).toBe('outside');
    const withRow = youngPerson({ born: '2006-06-15', birthdayRecords: [oc3('2025-26')] });
    expect(placeOf(inTouch, withRow, asAt, oc3OfTheYear)).toBe('met');
  });

  test.each([
    ['adopted', 'E11', 'outside'],
    ['transferred to another authority', 'E3', 'excluded'],
    ['left for another reason', 'E8', 'cannot-tell'],
  ])('%s', (_name, endReason, is) => {
    const person = youngPerson({
      born: '2006-06-15',
      care: [inCare('2020-06-15', '2023-06-15', { endReason })],
    });
    expect(placeOf(inTouch, person, asAt, oc3OfTheYear)).toBe(is);
  });

  test('former relevant today by declaration was so at the birthday', () => {
    const declared = listed('2025-07-31', { category: 'former-relevant', contactOn: null });
    const person = youngPerson({ born: '2006-06-15', leavingCare: [declared] });
    expect(placeOf(inTouch, person, asAt)).toBe('not-met');
  });
});

describe('what counts', () => {
  const row = (parts: Partial<BirthdayRecordFact>) => leaver('2006-06-15', '2024-06-15', parts);
  const place = (indicator: typeof inTouch, parts: Partial<BirthdayRecordFact>) =>
    placeOf(indicator, row(parts), asAt, oc3OfTheYear);

  test.each([
    ['yes', 'met', 'not-met'],
    ['no', 'not-met', 'not-met'],
    ['refuses', 'not-met', 'met'],
    ['no-longer-requires', 'not-met', 'met'],
    ['died', 'excluded', 'excluded'],
    ['returned-home', 'excluded', 'excluded'],
    [undefined, 'cannot-tell', 'cannot-tell'],
  ] as const)('in touch: %s', (value, a01, a06) => {
    expect(place(inTouch, { inTouch: value, activity: 'F2', home: 'U' })).toBe(a01);
    expect(place(refusesOrNoLongerRequires, { inTouch: value, activity: 'F2', home: 'U' })).toBe(a06);
  });

  test.each([
    ['U', true, 'met'],
    ['U', false, 'not-met'],
    ['U', null, 'not-met'],
    ['S', false, 'not-met'],
    ['G', true, 'excluded'],
    ['H', true, 'excluded'],
    ['R', false, 'excluded'],
    [null, null, 'not-met'], // no information counts against
    [undefined, undefined, 'cannot-tell'],
  ] as const)('home %s, suitable %s', (home, suitable, is) => {
    expect(place(suitableHome, { home, suitable })).toBe(is);
  });

  test.each([
    ['F1', 'met', 'met', 'met', 'not-met', 'not-met'],
    ['P1', 'met', 'not-met', 'met', 'not-met', 'not-met'],
    ['F2', 'met', 'met', 'not-met', 'not-met', 'not-met'],
    ['F4', 'met', 'met', 'not-met', 'met', 'not-met'],
    ['P4', 'met', 'not-met', 'not-met', 'met', 'not-met'],
    ['P5', 'met', 'not-met', 'not-met', 'not-met', 'not-met'],
    ['G4', 'not-met', 'outside', 'not-met', 'not-met', 'met'],
    ['G6', 'not-met', 'outside', 'not-met', 'not-met', 'met'],
    [null, 'not-met', 'outside', 'not-met', 'not-met', 'not-met'],
    [undefined, 'cannot-tell', 'cannot-tell', 'cannot-tell', 'cannot-tell', 'cannot-tell'],
  ] as const)('activity %s', (activity, e01, e04, e05, e06, e08) => {
    const places = [learningOrWork, fullTime, higherEducation, apprenticeship, notInLearningOrWork].map(
      (one) => place(one, { activity }),
    );
    expect(places).toEqual([e01, e04, e05, e06, e08]);
  });

  test('of those in touch: others are outside, unread is cannot tell', () => {
    expect(place(learningOrWorkOfThoseInTouch, { inTouch: 'yes', activity: 'F2' })).toBe('met');
    expect(place(learningOrWorkOfThoseInTouch, { inTouch: 'yes', activity: 'G5' })).toBe('not-met');
    expect(place(learningOrWorkOfThoseInTouch, { inTouch: 'no', activity: 'F2' })).toBe('outside');
    expect(place(learningOrWorkOfThoseInTouch, { inTouch: undefined, activity: 'F2' })).toBe('cannot-tell');
  });

  test('says what, of which birthday, from where', () => {
    expect(placed(learningOrWork, row({ activity: 'F4' }), asAt, oc3OfTheYear).because).toEqual([
      '19 on 15 June 2025: an apprenticeship, full time: as the OC3 row of the SSDA903 return of 2025-26 says.',
    ]);
    expect(placed(suitableHome, row({ home: null, suitable: null }), asAt, oc3OfTheYear).because).toEqual([
      '19 on 15 June 2025: no information on their home: as the OC3 row of the SSDA903 return of 2025-26 says.',
    ]);
  });
});

describe('staying put', () => {
  const care = (place: string, leftOn = '2024-06-15', endReason = 'E17') =>
    periodOf(episode('2018-01-10', leftOn, { place, endReason }));
  const person = (period: ReturnType<typeof care>, row?: Partial<BirthdayRecordFact>) =>
    youngPerson({
      born: '2006-06-15',
      care: [period],
      birthdayRecords: row === undefined ? [] : [oc3('2025-26', row)],
    });

  test.each([
    ['fostered to 18, with the former carer at 19', care('U4'), { home: 'Z', suitable: true }, 'met'],
    ['in a home of their own at 19', care('U4'), { home: 'U', suitable: true }, 'not-met'],
    ['stayed with current carers, no later home known', care('U4'), { home: null }, 'met'],
    ['left otherwise, no information', care('U4', '2024-06-15', 'E8'), { home: null }, 'not-met'],
    ['from a children’s home', care('K2'), { home: 'Z' }, 'outside'],
    ['left the day before 18', care('U4', '2024-06-14'), { home: 'Z' }, 'outside'],
    ['died', care('U4'), { inTouch: 'died' }, 'excluded'],
    ['no OC3 row', care('U4'), undefined, 'cannot-tell'],
  ] as const)('%s', (_name, period, row, is) => {
    expect(placeOf(stayingPut, person(period, row), asAt, oc3OfTheYear)).toBe(is);
  });

  test.each([
    ['2024-06-15', 'U', 'met'],
    ['2024-06-16', 'U', 'cannot-tell'],
    ['2024-06-16', 'Z', 'met'],
    ['2025-03-14', 'U', 'cannot-tell'], // the day before the window of the 19th birthday
    ['2025-03-15', 'U', 'not-met'],
    ['2025-07-15', 'U', 'not-met'],
    ['2025-07-16', 'U', 'met'], // of after the window: no home up to the birthday
  ] as const)('stayed with current carers, then on %s a home %s', (day, home, is) => {
    const moved = { ...person(care('U4')), leavingCare: [listed(day, { home, inTouch: 'yes' })] };
    expect(placeOf(stayingPut, moved, asAt)).toBe(is);
  });

  test.each([
    ['2023-24', 'U', 'met'], // of the 17th birthday
    ['2024-25', 'U', 'not-met'],
    ['2024-25', 'Z', 'met'],
    ['2024-25', null, 'met'],
  ] as const)('stayed with current carers, the row of %s says %s, the next nothing', (year, home, is) => {
    const rows = [oc3(year, { home }), oc3('2025-26', { home: null })];
    expect(placeOf(stayingPut, { ...person(care('U4')), birthdayRecords: rows }, asAt, oc3OfTheYear)).toBe(
      is,
    );
  });

  test.each([
    ['2025-06-14', 'outside'],
    ['2025-06-15', 'outside'],
    ['2025-06-16', 'met'],
  ])('died on %s, the 19th birthday being 15 June 2025', (diedOn, is) => {
    const died = {
      ...person(care('U4')),
      identity: { ...person(care('U4')).identity, diedOn: calendarDate(diedOn) },
    };
    expect(placeOf(stayingPut, died, asAt)).toBe(is);
  });

  test.each([
    ['18', '2007-06-15', '2025-06-15', undefined],
    ['19', '2006-06-15', '2024-06-15', { numerator: 1, denominator: 1 }],
    ['20', '2005-06-15', '2023-06-15', { numerator: 1, denominator: 1 }],
  ])(
    'at %s: beside what DfE publishes of those aged 19 or 20 stand they alone',
    (_age, born, leftOn, share) => {
      const at = (home: HomeCode) =>
        placed(
          stayingPut,
          youngPerson({ born, care: [care('U4', leftOn)], birthdayRecords: [oc3('2025-26', { home })] }),
          asAt,
          oc3OfTheYear,
        );
      const [stayed, moved] = [at('Z'), at('U')];
      expect([stayed.is, moved.is]).toEqual(['met', 'not-met']);
      expect(stayed.parts?.['aged-19-or-20']).toEqual(share);
      expect(moved.parts?.['aged-19-or-20']).toEqual(
        share === undefined ? undefined : { ...share, numerator: 0 },
      );
    },
  );

  test('no file reaches the 18th birthday: cannot tell', () => {
    const unseen = youngPerson({ born: '2006-06-15', birthdayRecords: [oc3('2025-26', { home: 'Z' })] });
    expect(placed(stayingPut, unseen, asAt, oc3OfTheYear)).toMatchObject({
      is: 'cannot-tell',
      because: ['Cannot tell, missing where they lived in care until 18 on 15 June 2024.'],
    });
  });
});
