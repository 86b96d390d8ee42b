import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { drawn, populationOf } from '../../../test/figures.ts';
import { inCare, listed, youngPerson } from '../../../test/people.ts';
import { loads, monthsAhead, turning } from './capacity.ts';
import { capacityBy } from './capacity-by-team.ts';
import { withoutWorker } from './change-of-worker.ts';

const day = calendarDate('2026-10-31');
const leaver = (child: string, personalAdviser: string | null) =>
  youngPerson({
    child,
    born: '2007-05-01',
    care: [inCare('2020-01-10', '2025-05-01')],
    leavingCare: [listed(day, { personalAdviser, worker: null })],
  });
const authority = populationOf(
  [leaver('C1', 'PA1'), leaver('C2', 'PA1'), leaver('C3', 'PA2'), leaver('C4', null)],
  [drawn('List 9', day)],
  {
    workers: [
      { worker: 'PA1', name: 'One', role: 'Personal adviser', fte: 0.5, team: undefined },
      { worker: 'PA2', name: 'Two', role: 'Personal adviser', fte: undefined, team: undefined },
    ],
  },
);

test('caseloads for one full-time adviser, the heaviest first, with their weights', () => {
  const found = loads(populationAsAt(authority, day), 'personal-adviser', ({ child }) =>
    child === 'C1' ? 3 : 1,
  );
  expect(
    found.map(({ worker, count, fte, recorded, perFullTime, weight }) => [
      worker,
      count,
      fte,
      recorded,
      perFullTime,
      weight,
    ]),
  ).toEqual([
    ['PA1', 2, 0.5, true, 4, 4],
    ['PA2', 1, 1, false, 1, 1],
  ]);
});

test('whoever has nobody is named', () => {
  expect(withoutWorker(populationAsAt(authority, day)).map(({ person }) => person.child)).toEqual(['C4']);
});

test.each([
  ['16 the day after', '2010-11-01', ['16 2026-11-01']],
  ['16 on the day itself: no longer to come', '2010-10-31', []],
  ['17 and a half on the last day of the twelve months', '2010-04-30', ['17½ 2027-10-30']],
  ['17 and a half, and 18 on the last day', '2009-10-31', ['17½ 2027-04-30', '18 2027-10-31']],
  ['born on 29 February', '2008-02-29', []],
])('%s', (_what, born, is) => {
  const child = youngPerson({ born, care: [inCare('2020-01-10')] });
  const found = turning(populationAsAt(populationOf([child], []), day));
  expect(found.map(({ point, on }) => `${point} ${on}`)).toEqual(is);
});

test('nobody who has left the service', () => {
  const grown = youngPerson({ born: '2001-12-01', care: [inCare('2010-01-10', '2012-05-01')] });
  expect(turning(populationAsAt(populationOf([grown], []), day))).toEqual([]);
});

test('twelve months ahead, the first the month after a month-end', () => {
  expect(monthsAhead(day).slice(0, 2)).toEqual(['2026-11-30', '2026-12-31']);
  expect(monthsAhead(calendarDate('2026-10-15'))[0]).toBe('2026-10-31');
  expect(monthsAhead(day)).toHaveLength(12);
});

test('by team the parts add up to the whole; an adviser is of their own team, whoever they support', () => {
  const person = (child: string, team: string | null, personalAdviser: string | null) =>
    youngPerson({
      child,
      born: '2007-05-01',
      care: [inCare('2020-01-10', '2025-05-01')],
      leavingCare: [listed(day, { team, personalAdviser, worker: null })],
    });
  const child = youngPerson({
    child: 'C9',
    born: '2009-01-05',
    care: [inCare('2020-01-10')],
    leavingCare: [listed(day, { team: 'North', personalAdviser: 'PA1' })],
  });
  const population = populationOf(
    [person('C1', 'North', 'PA1'), person('C2', 'South', 'PA1'), person('C3', null, null), child],
    [drawn('List 9', day)],
    {
      workers: [{ worker: 'PA1', name: 'One', role: 'Personal adviser', fte: 0.8, team: 'South' }],
      teams: [
        { team: 'North', name: undefined, locality: 'Upper' },
        { team: 'South', name: undefined, locality: 'Lower' },
      ],
    },
  );
  const measuring = populationAsAt(population, day);
  const found = {
    advisers: loads(measuring, 'personal-adviser', () => 1),
    withoutWorker: withoutWorker(measuring),
    turning: turning(measuring),
  };
  const rows = (by: 'team' | 'locality') =>
    capacityBy(by, measuring, found).map((one) => [
      one.group,
      one.people,
      one.advisers,
      one.fte,
      one.withoutWorker,
      one.turning18,
    ]);
  expect(rows('team')).toEqual([
    ['North', 2, 0, 0, 0, 1],
    ['South', 1, 1, 0.8, 0, 0],
    [null, 1, 0, 0, 1, 0],
  ]);
  expect(rows('locality')).toEqual([
    ['Lower', 1, 1, 0.8, 0, 0],
    ['Upper', 2, 0, 0, 0, 1],
    [null, 1, 0, 0, 1, 0],
  ]);
});
