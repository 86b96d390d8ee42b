import { describe, expect, test } from 'vitest';
import { calendarDate, fromDayNumber } from '#calendar/calendar-date.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import { assemble } from '#domain/people/assemble.ts';
import type { TableRead } from '../../extraction.ts';
import { episode, identity, returned, snapshot } from '../../../../test/extraction.ts';
import { careHistoryOf } from './care-history-of.ts';

function historyOf(...tables: readonly TableRead[]) {
  const { population } = assemble({
    authority: null,
    facts: tables.flatMap(({ facts }) => facts),
    extracts: tables.map(({ facts: _facts, refused: _refused, countedOnly: _counted, ...seen }) => seen),
    teams: [],
    workers: [],
    settings: shippedSettings,
  });
  return careHistoryOf(population);
}

/** A List 8 row that says whether this is a second time in care within twelve months, and nothing else. */
function list8(secondPeriod12m: boolean): TableRead {
  const undated = {
    healthAssessedOn: undefined, dentalCheckOn: undefined, placements12m: undefined, missing12m: undefined,
    away12m: undefined, returnInterviewOffered: undefined, returnInterviewAccepted: undefined, permanencePlan: undefined,
    team: undefined, worker: undefined,
  }; // prettier-ignore
  const row = { kind: 'in-care', child: 'A', key: 'List 8', ...undated, secondPeriod12m } as const;
  return snapshot('annex-a', 'List 8', '2026-03-31', [row]);
}

const person = (born: string) =>
  snapshot('ssd', 'ssd_person', '2026-10-31', [identity('A', { born: calendarDate(born) })]);

describe('whether the care that is seen is all there was', () => {
  test.each([
    ['begins at the 14th birthday, whatever its reason', '2008-06-01', '2022-06-01', 'L', true],
    ['begins the day after it, as a change of legal status', '2008-06-01', '2022-06-02', 'L', false],
    ['begins the day after it, seen to begin', '2008-06-01', '2022-06-02', 'S', true],
  ])('its first episode %s', (_what, born, from, startReason, whole) => {
    const history = historyOf(
      person(born),
      returned('Episodes', '2025-26', [episode('A', from, from, null, { startReason })]),
    );
    expect(history.isWhole('A')).toBe(whole);
  });

  test('not where a list declares an earlier time in care in the year', () => {
    const care = returned('Episodes', '2025-26', [episode('A', '2025-06-01', '2025-06-01')]);
    expect(historyOf(person('2008-06-01'), care, list8(false)).isWhole('A')).toBe(true);
    expect(historyOf(person('2008-06-01'), care, list8(true)).isWhole('A')).toBe(false);
  });

  test('not of someone of whom no care is known', () => {
    const history = historyOf(person('2008-06-01'));
    expect([history.isWhole('A'), history.episodesOf('A'), history.isWhole('nobody')]).toEqual([
      false,
      [],
      false,
    ]);
  });
});

test('every episode of every source, none reaching into the next', () => {
  const history = historyOf(
    person('2008-06-01'),
    returned('Episodes', '2024-25', [
      episode('A', '2024-02-01', '2024-02-01', '2024-08-01', {
        startReason: 'P',
        endReason: 'X1',
        legalStatus: 'C2',
      }),
      episode('A', '2024-08-01', '2024-08-01', null, { startReason: 'P', legalStatus: 'C2' }),
    ]),
    // List 8 tells the whole time in care as one
    snapshot('annex-a', 'List 8', '2025-10-31', [
      episode('A', '2020-01-01', '2020-01-01', '2025-09-01', { endReason: 'E8' }),
    ]),
  );
  const days = history
    .episodesOf('A')
    .map(({ from, to, startReason, endReason, legalStatus }) =>
      [
        fromDayNumber(from),
        Number.isNaN(to) ? '' : fromDayNumber(to),
        startReason,
        endReason,
        legalStatus,
      ].join(' '),
    );
  expect(days).toEqual(['2020-01-01 2024-02-01 S X1 ', '2024-02-01 2024-08-01 P X1 C2', '2024-08-01  P  C2']);
});

test('whoever ever was an unaccompanied asylum-seeking child', () => {
  const ssd = snapshot('ssd', 'ssd_immigration_status', '2026-10-31', [
    identity('A', { uasc: true }),
    identity('B', { uasc: false }),
  ]);
  const history = historyOf(ssd);
  expect([history.everUasc('A'), history.everUasc('B'), history.everUasc('C')]).toEqual([true, false, false]);
});
