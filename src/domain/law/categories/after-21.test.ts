import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { categoryOf, codeOf, historyOf } from '../../../../test/categories.ts';
import { inCare, listed, notListed, request, sourceOf, youngPerson } from '../../../../test/people.ts';

const born = '2003-05-01'; // 18 on 2021-05-01, 21 on 2024-05-01, 25 on 2028-05-01
const care = [inCare('2015-01-01', '2021-05-01')];

describe('a personal adviser named in a list', () => {
  test('shows the support from 21 on, and not before', () => {
    const person = youngPerson({
      born,
      care,
      leavingCare: [listed('2024-03-31', { personalAdviser: 'P. Adviser' })],
    });
    expect(codeOf(person, '2024-04-30')).toBe('FR');
    expect(codeOf(person, '2024-05-01')).toBe('FR-21+');
    expect(categoryOf(person, '2024-05-01').because.at(-1)).toBe(
      'Taken to have advice and support: Annex A of 31 March 2024 names a personal adviser, and the newest source that speaks of one still does.',
    );
  });

  test.each([
    ['names nobody', listed('2025-10-31', { personalAdviser: null }), 'FR-DORMANT'],
    ['no longer lists them', notListed('2025-10-31'), 'FR-DORMANT'],
    ['does not say', listed('2025-10-31'), 'FR-21+'],
  ])('a newer list %s', (_name, newest, code) => {
    const person = youngPerson({
      born,
      care,
      leavingCare: [listed('2025-09-30', { personalAdviser: 'P. Adviser' }), newest],
    });
    expect(codeOf(person, '2025-09-29')).toBe('FR-DORMANT');
    expect(codeOf(person, '2025-10-30')).toBe('FR-21+');
    expect(codeOf(person, '2025-10-31')).toBe(code);
  });

  test('dormant says why', () => {
    expect(categoryOf(youngPerson({ born, care }), '2024-05-01').because.at(-1)).toBe(
      'Not known to have advice and support: no extract says whether they have a personal adviser, and no request is recorded.',
    );
  });
});

describe('the adviser that the category reads is the one that the duties read', () => {
  test('a dated involvement shows the support for its own days', () => {
    const person = youngPerson({
      born,
      care,
      involvements: [
        {
          kind: 'involvement',
          child: 'C1',
          key: '1',
          source: sourceOf('ssd', '2025-10-31'),
          worker: 'P. Adviser',
          role: 'personal-adviser',
          team: null,
          from: calendarDate('2024-06-01'),
          to: calendarDate('2025-02-01'),
          reason: null,
        },
      ],
    });
    expect(historyOf(person).slice(3)).toEqual([
      '2024-05-01 FR-DORMANT',
      '2024-06-01 FR-21+',
      '2025-02-01 FR-DORMANT',
      '2028-05-01 CLOSED',
    ]);
  });

  test('one left open when the extracts stopped listing them tells no further than those extracts', () => {
    const involvement = {
      kind: 'involvement',
      child: 'C1',
      key: '1',
      worker: 'P. Adviser',
      role: 'personal-adviser',
      team: null,
      from: calendarDate('2022-10-17'),
      to: null,
      reason: null,
    } as const;
    const on = (lastTold: string) =>
      youngPerson({
        born,
        care,
        involvements: [
          {
            ...involvement,
            key: '0',
            from: calendarDate('2021-05-01'),
            to: calendarDate('2022-09-24'),
            source: sourceOf('ssd', lastTold),
          },
          { ...involvement, source: sourceOf('ssd', lastTold) },
        ],
        leavingCare: [
          listed('2024-04-30', { personalAdviser: 'P. Adviser' }, 'ssd'),
          notListed('2024-05-31', 'ssd'),
        ],
      });
    const gone = on('2024-04-30');
    expect(codeOf(gone, '2024-05-30')).toBe('FR-21+');
    expect(codeOf(gone, '2024-05-31')).toBe('FR-DORMANT');
    expect(categoryOf(gone, '2024-05-31').because.at(-1)).toContain(
      'the SSD of 31 May 2024 no longer lists them',
    );
    expect(codeOf(on('2024-05-31'), '2024-05-31')).toBe('FR-21+');
  });

  test('of two extracts of one day, the one that names somebody outweighs the blank', () => {
    const person = youngPerson({
      born,
      care,
      leavingCare: [
        listed('2025-10-31', { personalAdviser: 'P. Adviser' }),
        listed('2025-10-31', { personalAdviser: null }, 'ssd'),
      ],
    });
    expect(codeOf(person, '2025-10-31')).toBe('FR-21+');
  });

  test('a list that no longer names them leaves what the other kind of extract last said', () => {
    const person = youngPerson({
      born,
      care,
      leavingCare: [
        listed('2025-09-30', { personalAdviser: 'P. Adviser' }),
        listed('2025-09-30', { personalAdviser: 'P. Adviser' }, 'ssd'),
        notListed('2025-10-31'),
        notListed('2025-11-30', 'ssd'),
      ],
    });
    expect(codeOf(person, '2025-10-31')).toBe('FR-21+');
    expect(codeOf(person, '2025-11-30')).toBe('FR-DORMANT');
    expect(categoryOf(person, '2025-11-30').because.at(-1)).toContain(
      'the SSD of 30 November 2025 no longer lists them',
    );
  });
});

describe('requests', () => {
  test('support asked for, ended, asked for again', () => {
    const person = youngPerson({
      born,
      care,
      requests: [
        request('2024-06-01', 'support'),
        request('2025-01-15', 'ended'),
        request('2026-02-01', 'support'),
      ],
    });
    expect(historyOf(person).slice(3)).toEqual([
      '2024-05-01 FR-DORMANT',
      '2024-06-01 FR-21+',
      '2025-01-15 FR-DORMANT',
      '2026-02-01 FR-21+',
      '2028-05-01 CLOSED',
    ]);
  });

  test('a course ends on its day', () => {
    const person = youngPerson({ born, care, requests: [request('2025-09-10', 'education', '2026-07-01')] });
    expect(codeOf(person, '2026-06-30')).toBe('FR-ED');
    expect(codeOf(person, '2026-07-01')).toBe('FR-DORMANT');
  });

  test('a programme of the pathway plan carries past 21, and past 25', () => {
    const person = youngPerson({ born, care, requests: [request('2023-09-01', 'programme', '2028-07-01')] });
    expect(historyOf(person).slice(2)).toEqual(['2021-05-01 FR', '2024-05-01 FR-PROG', '2028-07-01 CLOSED']);
  });

  test('a programme first told of after 21 is resumed education', () => {
    const told = (on: string) => youngPerson({ born, care, requests: [request(on, 'programme')] });
    expect(codeOf(told('2024-05-01'), '2024-05-02')).toBe('FR-PROG');
    expect(codeOf(told('2024-05-02'), '2024-05-02')).toBe('FR-ED');
    expect(codeOf(told('2024-05-02'), '2028-05-01')).toBe('CLOSED');
  });

  test('qualifying at 20 and asks for help with education: qualifying past 21', () => {
    const person = youngPerson({
      born,
      care: [inCare('2021-03-01', '2021-05-01', { endReason: 'E6' })],
      requests: [request('2024-09-01', 'education')],
    });
    expect(codeOf(person, '2024-04-30')).toBe('Q');
    expect(codeOf(person, '2024-05-01')).toBe('NONE');
    expect(categoryOf(person, '2024-09-01')).toMatchObject({ code: 'Q', rule: 'CA89 s24B' });
  });
});

test.each([
  ['the day before 25', '2028-04-30', 'FR-DORMANT'],
  ['the 25th birthday', '2028-05-01', 'CLOSED'],
])('%s', (_name, day, code) => expect(codeOf(youngPerson({ born, care }), day)).toBe(code));

test('closed at 25 says so', () => {
  expect(categoryOf(youngPerson({ born, care }), '2028-05-01').because).toEqual([
    'Closed: reached 25 on 1 May 2028.',
  ]);
});
