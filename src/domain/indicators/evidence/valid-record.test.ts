import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { BirthdayRecordFact } from '#domain/people/facts.ts';
import { birthdayRecord } from '../../../../test/people.ts';
import { faultsOf } from './valid-record.ts';

/** The rules that a row of 2025-26 breaks; a fault without a rule is the code itself. */
const broken = (parts: Partial<BirthdayRecordFact>, born = '2006-06-15'): readonly string[] =>
  faultsOf(birthdayRecord('2025-26', parts), calendarDate(born)).map(
    (fault) => /rule (\d+)/.exec(fault)?.[1] ?? fault,
  );
const blank = { activityNotKnown: null, homeNotKnown: null };

test.each([
  ['all blank', { inTouch: null, ...blank }, []],
  ['being in touch alone blank', { inTouch: null }, ['153']],
  ['activity blank', { inTouch: 'no', activityNotKnown: null }, ['153']],
  ['home blank', { inTouch: 'no', homeNotKnown: null }, ['153']],
  ['a home that cannot be read', { inTouch: 'no', home: undefined, homeNotKnown: undefined }, ['153']],
  ['not in touch, both 0', { inTouch: 'no' }, []],
  ['in touch, activity 0', { activity: null, home: 'U', suitable: true }, ['345']],
  ['in touch, both coded', { activity: 'F1', home: 'U', suitable: true }, []],
  ['died, both 0', { inTouch: 'died' }, []],
  [
    'died, imported without which it was',
    { inTouch: 'died', activityNotKnown: undefined, homeNotKnown: undefined },
    [],
  ],
  ['died, activity coded', { inTouch: 'died', activity: 'F1' }, ['344']],
  ['returned home, home blank', { inTouch: 'returned-home', homeNotKnown: null }, ['153', '344']],
] as const)('%s', (_name, parts, rules) => expect(broken(parts)).toEqual(rules));

test.each([
  ['2009-03-31', []],
  ['2009-04-01', ['391']],
])('17 by the end of the year: born %s', (born, rules) => {
  expect(broken({ inTouch: 'no' }, born)).toEqual(rules);
  expect(broken({ inTouch: null, ...blank }, born)).toEqual([]);
});

test.each([
  ['2007-03-31', []],
  ['2007-04-01', []], // 6,575 days before 1 April 2025
  ['2007-04-02', ['347']],
])('a foyer, 18 by the beginning of the year: born %s', (born, rules) =>
  expect(broken({ activity: 'F1', home: 'T', suitable: true }, born)).toEqual(rules),
);

test('18 on the first day of the year, after four leap days: 6,574 days are less than the rule asks', () => {
  const row = birthdayRecord('2019-20', { activity: 'F1', home: 'T', suitable: true });
  expect(faultsOf(row, calendarDate('2001-04-01'))).toHaveLength(1);
  expect(faultsOf(row, calendarDate('2001-03-31'))).toEqual([]);
});

test.each([
  ['2008-03-31', []],
  ['2008-04-01', ['3001']],
  ['2009-03-31', ['3001']],
  ['2009-04-01', ['391']],
])('staying put, 17 in the year: born %s', (born, rules) =>
  expect(broken({ activity: 'F1', home: 'Z', suitable: true }, born)).toEqual(rules),
);
