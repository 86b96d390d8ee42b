import { describe, expect, test } from 'vitest';
import { importExtracts } from '#actions/import-extracts.ts';
import { calendarDate } from '#calendar/calendar-date.ts';
import { instantAt } from '#calendar/instant.ts';
import { parseReturnYear } from '#calendar/return-year.ts';
import { engines } from '../../test/database.ts';
import {
  episode, extractionOf, identity, leavingCare, placement, returned, snapshot, type Sourceless,
} from '../../test/extraction.ts'; // prettier-ignore
import { factTables } from './fact-tables.ts';
import { readFacts } from './facts.ts';
import { within } from './within.ts';

const day = calendarDate('2026-03-29');
const winter = instantAt(day, '00:30'); // an hour before the clocks go forward
const summer = instantAt(day, '02:30:15');
const year = parseReturnYear('2025-26');
const child = 'A1';

/** One of every kind, with a value, a blank and an absent column in turn wherever the kind allows. */
const everyKind: readonly Sourceless[] = [
  identity(child, {
    born: calendarDate('2008-02-29'),
    sex: 'female',
    upn: null,
    uasc: true,
    mother: false,
    childBorn: day,
  }),
  episode(child, 'e', '2024-02-29', null, { to: undefined, legalStatus: 'C2', need: undefined }),
  placement(child, 'p', '2024-02-29', '2024-02-29'),
  { kind: 'legal-status', child, key: 'l', from: day, to: undefined, legalStatus: 'V2' },
  { kind: 'review', child, key: 'r', on: day, code: 'PN1' },
  { kind: 'visit', child, key: 'v', on: day, seen: true, seenAlone: undefined },
  { kind: 'missing', child, key: 'm', what: 'missing', from: day, fromAt: winter, to: day, toAt: summer, returnInterviewOffered: null, returnInterviewAccepted: undefined }, // prettier-ignore
  { kind: 'birthday-record', child, key: 'o', year: year ?? never(), inTouch: 'refuses', activity: null, activityNotKnown: true, home: 'B', suitable: undefined, homeNotKnown: false }, // prettier-ignore
  { kind: 'yearly-health', child, key: 'y', year: year ?? never(), sdqScore: 13, sdqReason: null, convicted: false, healthSurveillance: undefined, immunisations: true, teethCheck: true, healthAssessment: true, substanceMisuse: false, interventionReceived: null, interventionOffered: null }, // prettier-ignore
  { kind: 'health-check', child, key: 'h', what: 'sdq', on: day, done: undefined, score: 0, reason: null },
  { kind: 'involvement', child, key: 'i', worker: 'W"1,\n', role: 'personal-adviser', team: null, from: day, to: undefined, reason: '' }, // prettier-ignore
  leavingCare(child, { home: 'U', planOn: undefined }),
  { kind: 'in-care', child, key: 'c', healthAssessedOn: day, dentalCheckOn: null, secondPeriod12m: true, placements12m: 3, missing12m: 0, away12m: undefined, returnInterviewOffered: true, returnInterviewAccepted: false, permanencePlan: '=cmd()', team: null, worker: undefined }, // prettier-ignore
  { kind: 'adoption', child, key: 'a', year: year ?? never(), born: day, decidedOn: day, matchedOn: null, byFosterCarers: false, adopters: 2, adoptersSex: 'MF', adoptersStatus: undefined }, // prettier-ignore
  {
    kind: 'adoption-decision',
    child,
    key: 'd',
    on: day,
    born: null,
    ceasedOn: undefined,
    ceasedReason: 'RD4',
  },
  { kind: 'previous-permanence', child, key: 'b', year: year ?? never(), born: undefined, order: 'P2', orderAuthority: null, orderDate: 'ZZ/ZZ/2015' }, // prettier-ignore
  { kind: 'liberty-order', child, key: 'x', from: day, to: null, born: undefined },
  { kind: 'worker', child: '', key: 'W1', worker: 'W1', staffId: null, name: 'Sam Ōkami <i>', jobTitle: undefined, team: 'T1', fte: 0.6 }, // prettier-ignore
  { kind: 'team', child: '', key: 'T1', team: 'T1', name: 'Žofia', parent: null },
];

function never(): never {
  throw new Error('2025-26 is a return year');
}

test('one of every kind is among them', () => {
  expect(everyKind.map(({ kind }) => kind)).toEqual(factTables.map(({ kind }) => kind));
});

describe.each(engines)('facts on $engine', ({ open }) => {
  test.each([
    ['the SSD', snapshot('ssd', 'all', '2026-10-31', everyKind)],
    ['a return', returned('all', '2025-26', everyKind)],
  ])('every kind comes back from %s as it went in', async (_from, table) => {
    const store = await open();
    const request = { authority: 'E1', by: 'a tester', at: '2026-11-01T09:00:00Z', dryRun: false };
    const result = await importExtracts(store.db, { ...request, extraction: extractionOf([table]) });
    expect(result).toMatchObject({
      is: 'imported',
      refusedRows: [],
      files: [{ read: everyKind.length, new: everyKind.length }],
    });
    const back = await within(store.db, 'E1', async (trx) => {
      const facts = [];
      for (const kind of factTables) facts.push(...(await readFacts(trx, kind, 'current')));
      return facts;
    });
    expect(back.map(({ fact }) => fact)).toStrictEqual(table.facts);
    await store.close();
  });
});
