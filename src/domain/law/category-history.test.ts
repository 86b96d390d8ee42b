import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { categoryOf, codeOf, historyOf, settingsWith } from '../../../test/categories.ts';
import { careOf, inCare, listed, request, youngPerson } from '../../../test/people.ts';

const born = '2008-03-10';

describe('vectors', () => {
  test('T1: in care throughout is eligible on the 16th birthday', () => {
    const person = youngPerson({ born, care: [inCare('2023-01-01')] });
    expect(historyOf(person).slice(0, 3)).toEqual(['2008-03-10 PRE16', '2024-03-10 E', '2026-03-10 FR']);
    expect(categoryOf(person, '2024-03-10')).toMatchObject({
      basis: 'computed',
      rule: 'CA89 Sch 2 para 19B; CPR10 reg 40',
      because: [
        'Aged 16 or 17: turned 16 on 10 March 2024.',
        'Looked after since 1 January 2023.',
        'Not in short breaks (CPR10 reg 48).',
        'Looked after for 91 days since their 14th birthday: reached on 2 April 2023.',
      ],
    });
  });

  test('T2: the 91st day is reached after the 16th birthday', () => {
    const person = youngPerson({ born, care: [inCare('2024-02-01')] });
    expect(codeOf(person, '2024-03-09')).toBe('PRE16');
    expect(codeOf(person, '2024-03-10')).toBe('LA_NOT_ELIGIBLE');
    expect(codeOf(person, '2024-05-01')).toBe('LA_NOT_ELIGIBLE');
    expect(codeOf(person, '2024-05-02')).toBe('E');
    expect(categoryOf(person, '2024-03-10').because).toContain(
      'Looked after for 38 days since their 14th birthday by 10 March 2024; 91 are needed.',
    );
    expect(categoryOf(person, '2024-05-02').because.at(-1)).toBe(
      'Looked after for 91 days since their 14th birthday: reached on 2 May 2024.',
    );
  });

  test('T3: an unaccompanied young person first looked after 82 days before 18 is qualifying to 21', () => {
    const person = youngPerson({
      born: '2006-12-01',
      identity: { uasc: true },
      care: careOf([inCare('2024-09-10', '2024-12-01', { endReason: 'E6' })], '2029-01-01'),
    });
    expect(historyOf(person)).toEqual([
      '2006-12-01 PRE16',
      '2022-12-01 CANNOT-TELL',
      '2024-09-10 LA_NOT_ELIGIBLE',
      '2024-12-01 Q',
      '2027-12-01 NONE',
      '2031-12-01 CLOSED',
    ]);
    expect(categoryOf(person, '2024-12-01').rule).toBe('CA89 s24(1B), (2)(a)');
  });

  const wentHome = inCare('2023-01-01', '2024-07-01', { endReason: 'E4A' });

  test('T4: home to mother, six months, a breakdown, and 18', () => {
    const person = youngPerson({
      born,
      care: [wentHome],
      leavingCare: [listed('2025-03-01', { home: 'K' })],
    });
    expect(historyOf(person)).toEqual([
      '2008-03-10 PRE16',
      '2024-03-10 E',
      '2024-07-01 R',
      '2025-01-01 Q',
      '2025-03-01 R',
      '2026-03-10 FR',
      '2029-03-10 FR-DORMANT',
      '2033-03-10 CLOSED',
    ]);
    expect(categoryOf(person, '2024-07-01').because.at(-1)).toBe(
      'Went to live with a parent on 1 July 2024; 6 months are reached on 1 January 2025.',
    );
    expect(categoryOf(person, '2025-01-01').because.at(-1)).toBe(
      'Has lived with a parent since 1 July 2024, 6 months without a break on 1 January 2025; no breakdown recorded.',
    );
    expect(categoryOf(person, '2025-03-01')).toMatchObject({ rule: 'CA89 s23A(2); CLR10 reg 3(6)' });
    expect(categoryOf(person, '2025-03-01').because.at(-1)).toBe(
      'The return home had broken down by 1 March 2025: Annex A of 1 March 2025 has them living somewhere else.',
    );
  });

  test('T5: without the breakdown they are qualifying at 18, not former relevant', () => {
    const person = youngPerson({ born, care: [wentHome] });
    expect(codeOf(person, '2026-03-09')).toBe('Q');
    expect(codeOf(person, '2026-03-10')).toBe('Q');
    expect(codeOf(person, '2029-03-09')).toBe('Q');
    expect(codeOf(person, '2029-03-10')).toBe('NONE');
  });

  const intoCustody = inCare('2023-06-01', '2023-09-09', { endReason: 'E9' });

  test('T6: in custody on the 16th birthday after 100 days in care is relevant by regulation 3(2)', () => {
    const person = youngPerson({
      born,
      care: [intoCustody],
      leavingCare: [listed('2024-04-30', { home: 'X' })],
    });
    expect(historyOf(person).slice(0, 3)).toEqual([
      '2008-03-10 PRE16',
      '2024-03-10 CANNOT-TELL',
      '2024-04-30 R',
    ]);
    expect(categoryOf(person, '2024-04-30')).toMatchObject({
      rule: 'CLR10 reg 3(2)',
      because: [
        'Not looked after.',
        'Not under a care order.',
        'Detained on their 16th birthday: care ended in custody on 9 September 2023, and Annex A of 30 April 2024 has them there.',
        'Looked after for 91 days since their 14th birthday: reached on 31 August 2023.',
      ],
    });
    expect(categoryOf(person, '2024-03-10').missing).toEqual([
      'whether they were detained on their 16th birthday, 10 March 2024 (care ended in custody on 9 September 2023)',
    ]);
  });

  test('T7: short breaks alone are never eligible, and nothing between the stays', () => {
    const stays = ['2024-03-01', '2024-05-01', '2024-07-01', '2024-09-01', '2024-11-01'].map((from) =>
      inCare(from, `${from.slice(0, 8)}13`, { legalStatus: 'V3', endReason: 'E4A' }),
    );
    const person = youngPerson({ born, care: stays });
    expect(codeOf(person, '2024-03-10')).toBe('LA_NOT_ELIGIBLE');
    expect(codeOf(person, '2024-03-12')).toBe('LA_NOT_ELIGIBLE');
    expect(codeOf(person, '2024-03-13')).toBe('NONE');
    expect(codeOf(person, '2024-04-30')).toBe('NONE');
    expect(codeOf(person, '2024-05-01')).toBe('LA_NOT_ELIGIBLE');
    expect(codeOf(person, '2024-11-13')).toBe('NONE');
    expect(categoryOf(person, '2024-05-01').because).toContain(
      'A series of short breaks within regulation 48 (V3), by the days recorded.',
    );
  });

  test('why short breaks count is told as it stood on the day: first the place, past the limit the stay', () => {
    const person = youngPerson({
      born,
      care: [
        inCare('2022-06-01', '2022-10-01', { legalStatus: 'V2', endReason: 'E4A' }),
        inCare('2024-02-01', '2024-02-10', { legalStatus: 'V3', place: 'R5', endReason: 'E4A' }),
        inCare('2024-05-01', '2024-07-01', { legalStatus: 'V3', place: 'U6', endReason: 'E4A' }),
      ],
    });
    const counted = (on: string): string | undefined =>
      categoryOf(person, on).because.find((sentence) => sentence.startsWith('Counted'));
    const place = 'Counted, though recorded as short breaks (V3): the stays were not all in the same place.';
    const stay =
      'Counted, though recorded as short breaks (V3): the stay from 1 May 2024 lasted more than 17 days.';
    expect(['2024-05-17', '2024-05-18', '2024-05-19'].map(counted)).toEqual([place, place, stay]);
    expect(historyOf(person)).toContain('2024-05-01 E');
  });

  test('T8: special guardianship from care at 15 is qualifying from 16 to 21', () => {
    const person = youngPerson({ born, care: [inCare('2020-01-01', '2023-09-01', { endReason: 'E45' })] });
    expect(historyOf(person)).toEqual([
      '2008-03-10 PRE16',
      '2024-03-10 Q',
      '2029-03-10 NONE',
      '2033-03-10 CLOSED',
    ]);
    expect(categoryOf(person, '2024-03-10').rule).toBe('CA89 s24(1A)');
  });

  test('T9: former relevant at 22 without a request is dormant; wants to study on 10 September 2025', () => {
    const person = youngPerson({
      born: '2003-05-01',
      care: [inCare('2015-01-01', '2021-05-01')],
      requests: [request('2025-09-10', 'education')],
    });
    expect(codeOf(person, '2024-05-01')).toBe('FR-DORMANT');
    expect(codeOf(person, '2025-09-09')).toBe('FR-DORMANT');
    expect(codeOf(person, '2025-09-10')).toBe('FR-ED');
    expect(categoryOf(person, '2025-09-10').rule).toBe('CA89 s23CA');
  });

  test.each([
    ['90 days at the 16th birthday', '2023-12-11', 'LA_NOT_ELIGIBLE'],
    ['91 days at the 16th birthday', '2023-12-10', 'E'],
    ['92 days at the 16th birthday', '2023-12-09', 'E'],
  ])('T17: %s', (_name, from, code) => {
    expect(codeOf(youngPerson({ born, care: [inCare(from)] }), '2024-03-10')).toBe(code);
  });

  test('T18: in care without a break since age 5', () => {
    const person = youngPerson({ born, care: [inCare('2013-06-01')] });
    expect(historyOf(person).slice(0, 2)).toEqual(['2008-03-10 PRE16', '2024-03-10 E']);
    expect(categoryOf(person, '2024-03-10').because.at(-1)).toBe(
      'Looked after for 91 days since their 14th birthday: reached on 9 June 2022.',
    );
  });

  test.each([
    ['the day before the 16th birthday', '2024-03-09', 'NONE'],
    ['the 16th birthday itself (T19)', '2024-03-10', 'NONE'],
    ['the day after the 16th birthday', '2024-03-11', 'R'],
  ])('T19: ceased on %s', (_name, to, code) => {
    const person = youngPerson({ born, care: [inCare('2023-01-01', to)] });
    expect(codeOf(person, '2024-03-11')).toBe(code);
  });

  test.each([
    ['the day before the 18th birthday', '2026-03-09', 'R'],
    ['the 18th birthday itself (T20)', '2026-03-10', 'E'],
    ['the day after the 18th birthday', '2026-03-11', 'E'],
  ])('T20: ceased on %s is former relevant from that birthday', (_name, to, eve) => {
    const person = youngPerson({ born, care: [inCare('2023-01-01', to)] });
    expect(codeOf(person, '2026-03-09')).toBe(eve);
    expect(codeOf(person, '2026-03-10')).toBe('FR');
  });
});

describe('boundaries that the vectors do not stand on', () => {
  test('care that ends on the day the 91st is reached was never eligible: that day is not in care', () => {
    const ending = (to: string) =>
      youngPerson({ born, care: [inCare('2024-02-01', to, { endReason: 'E6' })] });
    expect(codeOf(ending('2024-05-02'), '2024-05-02')).toBe('Q');
    expect(codeOf(ending('2024-05-03'), '2024-05-02')).toBe('E');
    expect(codeOf(ending('2024-05-03'), '2024-05-03')).toBe('R');
  });

  test('91 days before the 18th birthday is a day too late to become eligible', () => {
    const from = (day: string) => youngPerson({ born, care: [inCare(day, '2026-03-10')] });
    expect(codeOf(from('2025-12-09'), '2026-03-09')).toBe('LA_NOT_ELIGIBLE'); // 90 days on the eve
    expect(codeOf(from('2025-12-09'), '2026-03-10')).toBe('Q');
    expect(codeOf(from('2025-12-08'), '2026-03-09')).toBe('E'); // 91 days on the eve
    expect(codeOf(from('2025-12-08'), '2026-03-10')).toBe('FR');
  });

  test.each([
    [
      'care before the 14th birthday does not count',
      '2021-06-01',
      '2022-03-10',
      '2024-01-01',
      'LA_NOT_ELIGIBLE',
    ],
    ['its 24 days after the 14th birthday do', '2021-06-01', '2022-04-03', '2024-01-03', 'E'],
    ['and 23 days are one too few', '2021-06-01', '2022-04-02', '2024-01-03', 'LA_NOT_ELIGIBLE'],
  ])('%s', (_name, from, to, again, code) => {
    const person = youngPerson({ born, care: [inCare(from, to), inCare(again)] });
    expect(codeOf(person, '2024-03-10')).toBe(code); // 67 days from 3 January 2024, 69 from 1 January
  });

  test('born on 29 February: 16 on 29 February 2024, 18 on 1 March 2026', () => {
    const person = youngPerson({ born: '2008-02-29', care: [inCare('2020-01-01', '2026-03-01')] });
    expect(historyOf(person)).toEqual([
      '2008-02-29 PRE16',
      '2024-02-29 E',
      '2026-03-01 FR',
      '2029-03-01 FR-DORMANT',
      '2033-03-01 CLOSED',
    ]);
  });

  test('born on 29 February, ceased on 28 February of a common year: still 17, relevant for a day', () => {
    const person = youngPerson({ born: '2008-02-29', care: [inCare('2020-01-01', '2026-02-28')] });
    expect(codeOf(person, '2026-02-28')).toBe('R');
    expect(codeOf(person, '2026-03-01')).toBe('FR');
  });

  test('ceasing on the 16th birthday counts as after 16 where the setting says so', () => {
    const person = youngPerson({ born, care: [inCare('2023-01-01', '2024-03-10', { endReason: 'E6' })] });
    const counts = settingsWith('ceasing-on-16th-birthday-is-after-16', true);
    expect(codeOf(person, '2024-03-10')).toBe('NONE');
    expect(codeOf(person, '2024-03-10', counts)).toBe('R');
  });

  test('less than thirteen weeks at 16 and home again is section 17, with another end qualifying', () => {
    const ended = (endReason: string) =>
      youngPerson({ born, care: [inCare('2024-06-01', '2024-08-30', { endReason })] }); // 90 days
    expect(codeOf(ended('E4A'), '2024-08-30')).toBe('NONE');
    expect(codeOf(ended('E5'), '2024-08-30')).toBe('Q');
    const thirteenWeeks = inCare('2024-06-01', '2024-08-31', { endReason: 'E4A' });
    expect(codeOf(youngPerson({ born, care: [thirteenWeeks] }), '2024-08-31')).toBe('Q');
    expect(categoryOf(ended('E4A'), '2024-08-30').because).toContain(
      'Looked after for less than 91 days, and went home on 30 August 2024: guidance has this as section 17 (V3 2.10).',
    );
  });

  test('a setting that changes while someone is 16 changes their category on its day', () => {
    const person = youngPerson({ born, care: [inCare('2024-02-01')] });
    const sixty = settingsWith('thirteen-weeks-days', 60, '2024-04-15');
    expect(codeOf(person, '2024-04-14', sixty)).toBe('LA_NOT_ELIGIBLE');
    expect(codeOf(person, '2024-04-15', sixty)).toBe('E');
  });

  test('none says each ground that failed', () => {
    const person = youngPerson({ born, care: [inCare('2020-01-01', '2023-09-01', { endReason: 'E4A' })] });
    expect(categoryOf(person, '2024-03-10')).toMatchObject({ code: 'NONE', basis: 'computed' });
    expect(categoryOf(person, '2024-03-10').because).toEqual([
      'Was not eligible when care ended on 1 September 2023: not aged 16 or 17.',
      'No extract shows them detained or in hospital on their 16th birthday.',
      'Care did not end by a special guardianship order.',
      'Not seen to be looked after after their 16th birthday, short breaks apart.',
      'The other routes of section 24(2) (voluntary organisation, private children’s home, health, private fostering) are in no extract.',
    ]);
  });

  test('back in care after being relevant, and relevant again', () => {
    const person = youngPerson({
      born,
      care: [inCare('2023-01-01', '2024-07-01'), inCare('2024-10-01', '2024-10-20')],
    });
    expect(historyOf(person).slice(1, 5)).toEqual([
      '2024-03-10 E',
      '2024-07-01 R',
      '2024-10-01 E',
      '2024-10-20 R',
    ]);
  });

  test('care that goes on is known only as far as the newest extract', () => {
    const person = youngPerson({ born, care: careOf([inCare('2023-01-01')], '2025-03-31') });
    expect(categoryOf(person, '2025-03-31').because).not.toContain(
      'In care as far as the extract of 31 March 2025 knows.',
    );
    expect(categoryOf(person, '2025-04-01').because.at(-1)).toBe(
      'In care as far as the extract of 31 March 2025 knows.',
    );
    expect(categoryOf(person, '2025-04-01').from).toBe('2024-03-10');
    expect(categoryOf(person, '2026-03-10').because.at(-1)).toBe(
      'In care as far as the extract of 31 March 2025 knows.',
    );
  });

  describe('care that ended unseen between two extracts', () => {
    const unseen = (lastSeen: string, by: string) =>
      youngPerson({
        born,
        care: [
          {
            ...inCare('2014-06-01', by, { endReason: undefined }),
            lastSeen: calendarDate(lastSeen),
          },
        ],
      });

    test('goes on as far as it was seen, and is over from the day of the second', () => {
      const person = unseen('2024-10-31', '2025-10-31');
      expect(historyOf(person).slice(1)).toEqual([
        '2024-03-10 E',
        '2025-10-31 R',
        '2026-03-10 FR',
        '2029-03-10 FR-DORMANT',
        '2033-03-10 CLOSED',
      ]);
      const known = 'In care as far as the extract of 31 October 2024 knows.';
      expect(categoryOf(person, '2024-10-31').because).not.toContain(known);
      expect(categoryOf(person, '2024-11-01').because).toContain(known);
      expect(categoryOf(person, '2025-10-31').because[1]).toMatch(
        /^Was eligible until care ended by 31 October 2025: /,
      );
    });

    test('cannot be told where the 16th birthday falls between the two', () => {
      expect(codeOf(unseen('2024-03-10', '2024-10-31'), '2024-10-31')).toBe('R');
      const person = unseen('2024-03-09', '2024-10-31');
      expect(codeOf(person, '2024-10-30')).toBe('E');
      expect(categoryOf(person, '2024-10-31')).toMatchObject({
        code: 'CANNOT-TELL',
        missing: ['the day care ceased, after 9 March 2024 and by 31 October 2024'],
      });
      expect(codeOf(unseen('2023-10-31', '2024-03-10'), '2024-03-10')).toBe('NONE');
    });

    test('nor whether a short time in care, never eligible, went on past the 16th birthday', () => {
      const short = (lastSeen: string) =>
        youngPerson({
          born,
          care: [
            {
              ...inCare('2024-02-01', '2024-04-01', { endReason: undefined }),
              lastSeen: calendarDate(lastSeen),
            },
          ],
        });
      expect(codeOf(short('2024-03-10'), '2024-04-01')).toBe('Q');
      expect(codeOf(short('2024-03-09'), '2024-04-01')).toBe('CANNOT-TELL');
    });
  });

  test('without a birth date nothing can be told', () => {
    const person = youngPerson({
      care: [inCare('2023-01-01')],
      leavingCare: [listed('2026-10-31', { category: 'relevant' })],
    });
    expect(categoryOf(person, '2026-10-31')).toMatchObject({
      code: 'CANNOT-TELL',
      from: '2023-01-01',
      basis: 'unknown',
      missing: ['date of birth'],
    });
    expect(historyOf(youngPerson())).toEqual([]);
  });
});
