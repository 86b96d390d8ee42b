import { beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { returnYearFrom } from '#calendar/return-year.ts';
import { makeDemonstration, usualDemonstration } from '#demo/make-demonstration.ts';
import { type Checked, checkReturn } from '#returns/ssda903/check/check-return.ts';
import { type DerivedToCheck, derivedToCheck } from '#returns/ssda903/derive/check-derived.ts';
import { deriveReturn } from '#returns/ssda903/derive/derive-return.ts';
import type { AnyRow } from '#returns/ssda903/derive/derived-return.ts';
import { notCarried } from '#returns/ssda903/derive/not-carried.ts';
import { notYetDue } from '#returns/ssda903/derive/not-yet-due.ts';
import type { Records } from '#returns/ssda903/derive/records.ts';
import { recordsIn } from '#returns/ssda903/derive/testing/records.ts';
import { readReference } from '#returns/ssda903/reference/read-reference.ts';
import { withoutSpaces } from '#returns/ssda903/reference/read-postcodes.ts';
import { ruleSetOf } from '#returns/ssda903/rule-sets/all.ts';

const asAt = calendarDate('2026-10-31');
const files = [
  ...makeDemonstration({ ...usualDemonstration, youngPeople: 60, lookedAfter: 80, seed: 5, asAt }),
].map(([path, bytes]) => ({ path, bytes }));

interface Account extends DerivedToCheck {
  readonly checked: Checked;
}
let records: Records;

/** Checks the return that the records give for a year on a day, as a page that is open all year would. */
function check(begins: number, on: string): Account {
  const year = returnYearFrom(begins);
  const postcodes = files
    .filter(({ path }) => path.endsWith('postcodes.csv'))
    .flatMap(({ bytes }) => new TextDecoder().decode(bytes).split('\r\n'))
    .map((line) => withoutSpaces(line.split(',')[0] ?? ''));
  const data = readReference(files, new Set(postcodes));
  const authorityNumbers = new Set(data.authorities.map(({ dfeCode }) => dfeCode));
  const to = derivedToCheck(records, year, calendarDate(on), { ...data, authorityNumbers });
  if (to === undefined) throw new Error(`nothing tells of ${year}`);
  return { ...to, checked: checkReturn(to.toCheck, ruleSetOf(year)?.rules ?? []) };
}

/** How many findings each rule has. */
function counts(found: Checked['findings']): Readonly<Record<string, number>> {
  const byRule = Map.groupBy(found, ({ rule }) => rule);
  return Object.fromEntries([...byRule].map(([rule, of]) => [rule, of.length]));
}

beforeAll(async () => {
  records = await recordsIn(files);
}, 60_000);

describe('the return of the year in progress, derived from the SSD and Annex A on 31 October', () => {
  test('every rule that can be run is, and of each other it is said what it lacks', () => {
    const { checked } = check(2026, asAt);
    expect(checked.failed).toEqual([]);
    const lacking = Map.groupBy(checked.notRun, (one) => one.lacking.join(', '));
    const account = [...lacking].map(
      ([what, rules]) => `${what}: ${rules.map(({ rule }) => rule).join(' ')}`,
    );
    expect(account.toSorted()).toEqual(NOT_RUN);
    // of leavers whose care ended before any extract nobody can tell
    expect(checked.undecided.map(({ rule }) => rule)).toEqual(['1000', '1001', '1002']);
  });

  test('what it finds can be mended, is only to come, or could be told by no extract, and says which', () => {
    const { checked, derived } = check(2026, asAt);
    const toCome = checked.findings.filter((finding) => notYetDue(finding, derived) !== undefined);
    const rest = checked.findings.filter((finding) => !toCome.includes(finding));
    const untold = rest.filter((finding) => notCarried(finding, derived) !== undefined);
    expect(counts(toCome)).toEqual({ '186': 23, '359': 1 });
    expect(counts(untold)).toEqual({ '164': 12, '392a': 12, '392b': 12, '442': 12 });
    const now = rest.filter((finding) => !untold.includes(finding));
    expect(now.map(({ rule, at: [first] }) => `${rule} ${first?.table ?? ''} ${first?.child ?? ''}`)).toEqual(
      [
        '209 Header 100137', // UN1 carried on from last year, of a child who is of school age now
        '209 Header 100759',
        '209 Header 100918',
        '209 Header 101295',
        '503D Episodes 900107', // planted: last year’s code was none
      ],
    );
  });

  test('each derived cell says why', () => {
    const { derived } = check(2026, asAt);
    const silent = [...derived.tables.values()].flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        Object.values(cells).filter(({ because }) => !/^[A-Z0].+\.$/s.test(because)),
      ),
    );
    expect(silent).toEqual([]);
  });
});

/** What no extract since April carries: adoption, liberty, permanence before care, and half of OC2. */
const NOT_RUN = [
  'AD1: 112 113 114 134 151 175 176 177 187 331 333 334 335 511 514 517 518 519 520 521 524 582 601 602 INT01 INT11 INT31',
  'DoLo, DoLo_last: 706',
  'DoLo: 700 701 702 703 704 705 707 708 709 710',
  'Header.MC_DOB: 171 174 611 612 621 624 625 626',
  'OC2.CONVICTED, OC2.HEALTH_CHECK, OC2.SUBSTANCE_MISUSE, OC2.INTERVENTION_RECEIVED, OC2.INTERVENTION_OFFERED: 181 190 215',
  'OC2.CONVICTED, OC2.SUBSTANCE_MISUSE: 544',
  'OC2.CONVICTED: 542 543',
  'OC2.HEALTH_CHECK, OC2.SUBSTANCE_MISUSE: 547',
  'OC2.HEALTH_CHECK: 545 546',
  'OC2.INTERVENTION_RECEIVED, OC2.INTERVENTION_OFFERED: 158',
  'OC2.SUBSTANCE_MISUSE, OC2.CONVICTED, OC2.HEALTH_CHECK, OC2.INTERVENTION_RECEIVED, OC2.INTERVENTION_OFFERED: 182',
  'OC2.SUBSTANCE_MISUSE, OC2.INTERVENTION_RECEIVED, OC2.INTERVENTION_OFFERED: 159 193',
  'OC2.SUBSTANCE_MISUSE, OC2.INTERVENTION_RECEIVED: 192',
  'OC2.SUBSTANCE_MISUSE: 191',
  'PlacedAdoption, AD1: 523 525',
  'PlacedAdoption: 115 116 117 118 119 120 184 522 551 552 553 554 557 558 559 560 561 563 579 583 584 1003 INT02 INT12',
  'PrevPerm: 630 631 632 633 634 635 INT07 INT16 INT35',
];

describe('the return that was sent, with the records’ own history of care', () => {
  test('finds what is planted and nothing else', () => {
    const { checked } = check(2025, '2026-10-31');
    expect([checked.failed, checked.notRun.map(({ rule }) => rule)]).toEqual([[], []]);
    const found = checked.findings.map(
      ({ rule, at: [first] }) => `${rule} ${first?.table ?? ''} ${first?.child ?? ''}`,
    );
    expect(found).toEqual([
      '133 OC3 900108',
      '153 OC3 900108',
      '219 Episodes 900107',
      '444 Header 900110',
      '444 Header 900111',
      '503D Episodes 900107',
    ]);
    expect(checked.undecided.map(({ rule, rows }) => `${rule} ${rows}`)).toEqual([
      '1000 8',
      '1001 8',
      '1002 8',
    ]);
  });
});

describe('the return that was sent, put together again without it', () => {
  test('differs from it only in what no extract carries', async () => {
    const year = returnYearFrom(2025);
    const sent = deriveReturn(records, year, asAt);
    const without = await recordsIn(files.filter(({ path }) => !path.includes('2025-26')));
    const again = deriveReturn(without, year, calendarDate('2026-04-30'));
    const differ: Record<string, number> = {};
    for (const [table, { rows }] of sent?.tables ?? []) {
      const whose = ({ child, on, cells }: AnyRow): string => `${child} ${on} ${cells['RNE']?.text ?? ''}`;
      const other = new Map(again?.tables.get(table)?.rows.map((row) => [whose(row), row]));
      const count = (what: string): void =>
        void (differ[`${table} ${what}`] = (differ[`${table} ${what}`] ?? 0) + 1);
      for (const row of rows) {
        const found = other.get(whose(row));
        if (found === undefined) count('row');
        other.delete(whose(row));
        for (const [column, { text }] of Object.entries(row.cells)) {
          if (found !== undefined && found.cells[column]?.text !== text) count(column);
        }
      }
      for (const _extra of other.values()) count('more');
    }
    expect(differ).toEqual({
      // a return alone carries these
      'Header UPN': 36,
      'Episodes HOME_POST': 58,
      'OC2 CONVICTED': 27,
      'OC2 HEALTH_CHECK': 11,
      'OC2 SUBSTANCE_MISUSE': 53,
      'OC2 INTERVENTION_RECEIVED': 1,
      'OC2 INTERVENTION_OFFERED': 1,
      'AD1 row': 3,
      'PlacedAdoption row': 2,
      'PrevPerm row': 34,
      // the demonstration's SSD has no reasons for want of a score, scores at ages where its return says SDQ1, and one
      // health assessment a year of those under five, where its return says that they had two
      'OC2 SDQ_REASON': 12,
      'OC2 SDQ_SCORE': 4,
      'OC2 HEALTH_ASSESSMENT': 9,
      // nor the social workers of the year before, whom the return asks for
      'SWEpisodes more': 7,
      // planted: a placement that is none, a home that is no code, a contact that the return denies; one of 22 whom no list
      // names any more; and those from 22 on, whom its return has as they were around the birthday
      'Episodes PLACE': 1,
      'OC3 ACCOM': 3,
      'OC3 IN_TOUCH': 5,
      'OC3 ACTIV': 1,
    });
  });
});
