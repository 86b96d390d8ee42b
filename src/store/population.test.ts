import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importExtracts } from '#actions/import-extracts.ts';
import { withdrawImport } from '#actions/withdraw-import.ts';
import { calendarDate } from '#calendar/calendar-date.ts';
import { type ReturnYear, returnYearFrom } from '#calendar/return-year.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import { numberOn } from '#domain/law/settings.ts';
import { assemble } from '#domain/people/assemble.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { TableRead } from '#returns/extraction.ts';
import { emptyStore, engines } from '../../test/database.ts';
import {
  episode, extractionOf, identity, leavingCare, placement, returned, snapshot, type Sourceless,
} from '../../test/extraction.ts'; // prettier-ignore
import type { Store } from './open.ts';
import { assembledOf, populationOf } from './population.ts';

const by = 'a tester';
const at = '2026-11-01T09:00:00+00:00';

async function bring(store: Store, authority: string, tables: readonly TableRead[]): Promise<void> {
  const extraction = extractionOf(tables);
  const result = await importExtracts(store.db, { extraction, authority, by, at, dryRun: false });
  if (result.is !== 'imported') throw new Error(result.says);
  expect(result.refusedRows).toEqual([]);
}

/** The store keeps the row that first said something; a folder read at once has the last. All else is the same. */
function withoutRows(people: readonly YoungPerson[]): unknown {
  const inOrder = people.map(({ care, ...person }) => ({
    ...person,
    care: { ...care, kinds: care.kinds.toSorted() },
  }));
  return JSON.parse(
    JSON.stringify(inOrder, (key, value: unknown) =>
      key === 'file' || key === 'row' ? null : value === undefined ? 'not to be seen' : value,
    ),
  );
}

const STARTS = ['2023-02-01', '2023-11-15', '2024-04-01', '2025-03-31', '2025-09-01'];
const children = fc.constantFrom('A1', 'A2', 'A3');
const places = fc.nat({ max: STARTS.length - 1 });
type Span = (child: string, key: string, from: string, to?: string | null) => Sourceless;
const spans = (make: Span): fc.Arbitrary<readonly Sourceless[]> =>
  fc.uniqueArray(fc.record({ child: children, place: places, ended: fc.boolean() }), {
    selector: ({ child, place }) => `${child} ${place}`,
    maxLength: 6,
  }).map((chosen) =>
    chosen.map(({ child, place, ended }) =>
      make(child, STARTS[place] ?? '', STARTS[place] ?? '', ended ? (STARTS[place + 1] ?? '2026-05-05') : null),
    ),
  ); // prettier-ignore
const oncePerChild = (
  make: (child: string, value: 'U' | 'K' | 'Z') => Sourceless,
): fc.Arbitrary<readonly Sourceless[]> =>
  fc
    .uniqueArray(fc.tuple(children, fc.constantFrom('U' as const, 'K' as const, 'Z' as const)), {
      selector: ([child]) => child,
    })
    .map((rows) => rows.map(([child, value]) => make(child, value)));
const homes = oncePerChild((child, home) => leavingCare(child, { home }));
const names = oncePerChild((child, forename) => identity(child, { forename, upn: null }));

const decisions = fc
  .uniqueArray(fc.record({ child: children, place: places, ceased: fc.boolean() }), {
    selector: ({ child, place }) => `${child} ${place}`,
    maxLength: 4,
  })
  .map((chosen) =>
    chosen.map(({ child, place, ceased }): Sourceless => {
      const on = calendarDate(STARTS[place] ?? '');
      const ceasedOn = ceased ? calendarDate('2026-02-02') : null;
      return { kind: 'adoption-decision', child, key: on, on, born: undefined, ceasedOn, ceasedReason: null };
    }),
  );
const liberty = spans((child, key, from, to = null): Sourceless => {
  const end = to === null ? null : calendarDate(to);
  return { kind: 'liberty-order', child, key, from: calendarDate(from), to: end, born: null };
});
const everyYear = (year: ReturnYear): fc.Arbitrary<readonly Sourceless[]> =>
  oncePerChild((child, value) => ({
    kind: 'previous-permanence',
    child,
    key: year,
    year,
    born: null,
    order: value,
    orderAuthority: undefined,
    orderDate: value === 'Z' ? null : 'ZZ/ZZ/2015',
  }));
const adoptions = (year: ReturnYear): fc.Arbitrary<readonly Sourceless[]> =>
  oncePerChild((child, value) => ({
    kind: 'adoption',
    child,
    key: year,
    year,
    born: null,
    decidedOn: null,
    matchedOn: undefined,
    byFosterCarers: value === 'U',
    adopters: 2,
    adoptersSex: value,
    adoptersStatus: null,
  }));

const extracts = fc
  .tuple(
    fc.tuple(
      ...[returnYearFrom(2024), returnYearFrom(2025)].flatMap((year) => [
        spans(episode).map((rows) => returned('Episodes', year, rows)),
        decisions.map((rows) => returned('PlacedAdoption', year, rows)),
        liberty.map((rows) => returned('DoLo', year, rows)),
        everyYear(year).map((rows) => returned('PrevPerm', year, rows)),
        adoptions(year).map((rows) => returned('AD1', year, rows)),
      ]),
    ),
    fc.tuple(
      ...['2026-08-31', '2026-09-30', '2026-10-31'].flatMap((on) => [
        spans(episode).map((rows) => snapshot('ssd', 'ssd_cla_episodes', on, rows)),
        spans(placement).map((rows) => snapshot('ssd', 'ssd_cla_placement', on, rows)),
        homes.map((rows) => snapshot('ssd', 'ssd_care_leavers', on, rows)),
        names.map((rows) => snapshot('ssd', 'ssd_person', on, rows)),
      ]),
    ),
  )
  .map(([returns, lists]) => [...returns, ...lists]);

describe('the store knows what the folder says', () => {
  let store: Store;
  let made = 0;
  beforeAll(async () => {
    store = await emptyStore();
  });
  afterAll(() => store.close());

  test('whatever the extracts, and in whatever order and portions they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        extracts.chain((tables) =>
          fc.tuple(
            fc.constant(tables),
            fc.shuffledSubarray(tables, { minLength: tables.length }),
            fc.integer({ min: 1, max: 15 }),
          ),
        ),
        async ([tables, shuffled, portion]) => {
          made += 1;
          const authority = `E${String(made).padStart(8, '0')}`;
          for (let from = 0; from < shuffled.length; from += portion) {
            await bring(store, authority, shuffled.slice(from, from + portion));
          }
          const folder = assemble({
            authority,
            facts: tables.flatMap(({ facts }) => facts),
            extracts: tables,
            teams: [],
            workers: [],
            settings: shippedSettings,
          });
          const { people } = await populationOf(store.db, authority);
          expect(withoutRows(people)).toEqual(withoutRows(folder.population.people));
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  test('an import that came and went leaves what was there', async () => {
    await fc.assert(
      fc.asyncProperty(extracts, extracts, async (first, second) => {
        made += 1;
        const authority = `E${String(made).padStart(8, '0')}`;
        await bring(store, authority, first);
        const before = withoutRows((await populationOf(store.db, authority)).people);
        await bring(store, authority, second);
        await withdrawImport(store.db, { authority, import: 2, by, at, today: calendarDate('2026-11-01') });
        expect(withoutRows((await populationOf(store.db, authority)).people)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

describe.each(engines)('the population on $engine', ({ open }) => {
  test('is kept until something changes, and is right on the next question', async () => {
    const store = await open();
    await bring(store, 'E1', [snapshot('ssd', 'ssd_person', '2026-09-30', [identity('A1')])]);
    const first = await assembledOf(store.db, 'E1');
    expect(await assembledOf(store.db, 'E1')).toBe(first);
    await bring(store, 'E1', [snapshot('ssd', 'ssd_person', '2026-10-31', [identity('A2')])]);
    expect((await populationOf(store.db, 'E1')).people.map(({ child }) => child)).toEqual(['A1', 'A2']);
    await store.close();
  });

  test('carries the teams, workers and settings that came with the extracts, the newest first', async () => {
    const store = await open();
    const tables = [snapshot('ssd', 'ssd_person', '2026-09-30', [identity('A1')])];
    const settings = {
      values: { 'caseload-ceiling': [{ from: '2026-01-01', value: 22, source: 'Cabinet' }] },
    };
    const request = { authority: 'E1', by, at, dryRun: false };
    const north = { team: 'T1', name: 'First', locality: 'North' };
    const south = { team: 'T1', name: 'First', locality: 'South' };
    await importExtracts(store.db, {
      ...request,
      extraction: extractionOf(tables, { teams: [north], settings }),
    });
    await importExtracts(store.db, { ...request, extraction: extractionOf(tables, { teams: [south] }) });
    const population = await populationOf(store.db, 'E1');
    expect(population.teams).toEqual([south]);
    expect(numberOn(population.settings, 'caseload-ceiling', calendarDate('2026-10-31'))).toBe(22);
    await withdrawImport(store.db, { authority: 'E1', import: 2, by, at, today: calendarDate('2026-11-01') });
    expect((await populationOf(store.db, 'E1')).teams).toEqual([north]);
    await store.close();
  });
});
