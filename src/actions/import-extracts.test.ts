import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { returnYearFrom } from '#calendar/return-year.ts';
import type { Extraction, TableRead } from '#returns/extraction.ts';
import { factTables } from '#store/fact-tables.ts';
import { readFacts } from '#store/facts.ts';
import type { Store } from '#store/open.ts';
import { populationOf } from '#store/population.ts';
import { within } from '#store/within.ts';
import { engines } from '../../test/database.ts';
import {
  episode, extractionOf, identity, leavingCare, placement, returned, snapshot, type Sourceless,
} from '../../test/extraction.ts'; // prettier-ignore
import { type Imported, importExtracts } from './import-extracts.ts';
import { listImports } from './list-imports.ts';
import { withdrawImport } from './withdraw-import.ts';

const by = 'a tester';
const at = '2026-11-01T09:00:00+00:00';

describe.each(engines)('import on $engine', ({ open }) => {
  let store: Store;
  let authority = 'E00000000';
  let made = 0;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  /** An authority that no other test of this store has touched. */
  function anotherAuthority(): void {
    made += 1;
    authority = `E${String(made).padStart(8, '0')}`;
  }

  async function bring(tables: readonly TableRead[] | Extraction, dryRun = false): Promise<Imported> {
    const extraction = 'tables' in tables ? tables : extractionOf(tables);
    const result = await importExtracts(store.db, { extraction, authority, by, at, dryRun });
    if (result.is !== 'imported') throw new Error(result.says);
    return result;
  }

  function withdraw(id: number): ReturnType<typeof withdrawImport> {
    return withdrawImport(store.db, { authority, import: id, by, at, today: calendarDate('2026-11-01') });
  }

  /** What is known now, a line a fact: kind, child, key, and the day it was last said. */
  async function known(): Promise<readonly string[]> {
    return within(store.db, authority, async (trx) => {
      const lines: string[] = [];
      for (const table of factTables) {
        for (const { fact } of await readFacts(trx, table, 'current')) {
          const ends = 'to' in fact ? ` to ${fact.to ?? 'now'}` : '';
          lines.push(`${fact.kind} ${fact.child} ${fact.key}${ends}, said ${fact.source.on}`);
        }
      }
      return lines.toSorted();
    });
  }

  const counts = ({ files }: Imported): readonly (readonly number[])[] =>
    files.map((file) => [file.read, file.new, file.changed, file.unchanged, file.refused]);

  test('a dry run says what would happen, and nothing does', async () => {
    anotherAuthority();
    const result = await bring([snapshot('ssd', 'ssd_person', '2026-09-30', [identity('A1')])], true);
    expect(result).toMatchObject({ import: null, applied: false });
    expect(counts(result)).toEqual([[1, 1, 0, 0, 0]]);
    expect(await known()).toEqual([]);
    expect(await listImports(store.db, authority)).toEqual([]);
  });

  test('the same files twice change nothing', async () => {
    anotherAuthority();
    const files = [
      returned('Episodes', '2024-25', [episode('A1', 'a', '2024-05-01'), episode('A1', 'b', '2025-02-01')]),
      returned('Episodes', '2025-26', [episode('A1', 'b', '2025-02-01', '2025-06-01')]),
      snapshot('ssd', 'ssd_care_leavers', '2026-09-30', [leavingCare('A1')]),
      snapshot('ssd', 'ssd_care_leavers', '2026-10-31', [leavingCare('A1', { home: 'U' })]),
    ];
    await bring(files);
    const before = await known();
    expect(before).toEqual([
      'care-episode A1 b to 2025-06-01, said 2026-03-31',
      'leaving-care A1 row, said 2026-09-30',
      'leaving-care A1 row, said 2026-10-31',
    ]);
    const again = await bring(files);
    expect(counts(again)).toEqual([
      [2, 0, 0, 2, 0],
      [1, 0, 0, 1, 0],
      [1, 0, 0, 1, 0],
      [1, 0, 0, 1, 0],
    ]);
    expect(await known()).toEqual(before);
    expect((await populationOf(store.db, authority)).extracts).toHaveLength(4);
  });

  test('nothing recorded and nothing to see are kept apart', async () => {
    anotherAuthority();
    const born = calendarDate('2008-02-29');
    await bring([
      snapshot('annex-a', 'List 9', '2026-10-31', [
        identity('A1', { born, upn: null, uasc: false, surname: "<b>O'Neil" }),
      ]),
    ]);
    const facts = await within(store.db, authority, async (trx) => {
      const table = factTables.find(({ kind }) => kind === 'identity');
      return table === undefined ? [] : readFacts(trx, table, 'current');
    });
    expect(facts.map(({ fact }) => fact)).toStrictEqual([
      {
        ...identity('A1', { born, upn: null, uasc: false, surname: "<b>O'Neil" }),
        source: { kind: 'annex-a', on: '2026-10-31', file: 'annex-a/2026-10-31/List 9', row: 2 },
      },
    ]);
  });

  test('what differs in a later extract takes the place of what was known', async () => {
    anotherAuthority();
    const first = await bring([
      snapshot('ssd', 'ssd_cla_episodes', '2026-09-30', [episode('A1', '1', '2026-01-05')]),
    ]);
    const second = await bring([
      snapshot('ssd', 'ssd_cla_episodes', '2026-10-31', [
        episode('A1', '1', '2026-01-05', '2026-10-02'),
        episode('A1', '2', '2026-10-02'),
      ]),
    ]);
    expect(counts(first)).toEqual([[1, 1, 0, 0, 0]]);
    expect(counts(second)).toEqual([[2, 1, 1, 0, 0]]);
    expect(await known()).toEqual([
      'care-episode A1 1 to 2026-10-02, said 2026-10-31',
      'care-episode A1 2 to now, said 2026-10-31',
    ]);
  });

  test('an older extract after a newer one adds its own day and does not touch what the newer says', async () => {
    anotherAuthority();
    await bring([
      snapshot('ssd', 'ssd_cla_episodes', '2026-10-31', [episode('A1', '1', '2026-01-05', '2026-10-02')]),
      snapshot('ssd', 'ssd_care_leavers', '2026-10-31', [leavingCare('A1', { home: 'U' })]),
    ]);
    const older = [
      snapshot('ssd', 'ssd_cla_episodes', '2026-09-30', [episode('A1', '1', '2026-01-05')]),
      snapshot('ssd', 'ssd_care_leavers', '2026-09-30', [leavingCare('A1', { home: 'K' })]),
    ];
    expect(counts(await bring(older))).toEqual([
      [1, 1, 0, 0, 0],
      [1, 1, 0, 0, 0],
    ]);
    const now = [
      'care-episode A1 1 to 2026-10-02, said 2026-10-31',
      'leaving-care A1 row, said 2026-09-30',
      'leaving-care A1 row, said 2026-10-31',
    ];
    expect(await known()).toEqual(now);
    expect(counts(await bring(older))).toEqual([
      [1, 0, 0, 1, 0],
      [1, 0, 0, 1, 0],
    ]);
    expect(await known()).toEqual(now);
    await withdraw(1);
    expect(await known()).toEqual([
      'care-episode A1 1 to now, said 2026-09-30',
      'leaving-care A1 row, said 2026-09-30',
    ]);
  });

  test('what an extract of between says does not touch what was said before it and again after it', async () => {
    anotherAuthority();
    const named = (on: string, forename: string): TableRead =>
      snapshot('ssd', 'ssd_person', on, [identity('A1', { forename })]);
    await bring([named('2026-08-31', 'Ash')]);
    await bring([named('2026-10-31', 'Ash')]);
    expect(counts(await bring([named('2026-09-30', 'Oak')]))).toEqual([[1, 1, 0, 0, 0]]);
    expect((await populationOf(store.db, authority)).people[0]?.identity.forename).toBe('Ash');
    expect(counts(await bring([named('2026-09-30', 'Oak')]))).toEqual([[1, 0, 0, 1, 0]]);
    expect(counts(await bring([named('2026-10-31', 'Elm')]))).toEqual([[1, 0, 1, 0, 0]]);
    expect((await populationOf(store.db, authority)).people[0]?.identity.forename).toBe('Elm');
  });

  test('a later return drops an episode that reaches 1 April of its year, and not one that ended the day before', async () => {
    anotherAuthority();
    await bring([
      returned('Episodes', '2024-25', [
        episode('A1', 'ended', '2024-01-05', '2025-03-31'),
        episode('A2', 'reaches', '2024-01-05', '2025-04-01'),
        episode('A3', 'open', '2025-01-05'),
        episode('A4', 'alone', '2025-01-05'),
      ]),
    ]);
    await bring([
      returned('Episodes', '2025-26', [
        episode('A1', 'new', '2025-05-01'),
        episode('A2', 'new', '2025-05-01'),
        episode('A3', 'new', '2025-05-01'),
      ]),
    ]);
    const now = [
      'care-episode A1 ended to 2025-03-31, said 2025-03-31',
      'care-episode A1 new to now, said 2026-03-31',
      'care-episode A2 new to now, said 2026-03-31',
      'care-episode A3 new to now, said 2026-03-31',
      'care-episode A4 alone to now, said 2025-03-31',
    ];
    expect(await known()).toEqual(now);
    await withdraw(2);
    expect(await known()).toEqual([
      'care-episode A1 ended to 2025-03-31, said 2025-03-31',
      'care-episode A2 reaches to 2025-04-01, said 2025-03-31',
      'care-episode A3 open to now, said 2025-03-31',
      'care-episode A4 alone to now, said 2025-03-31',
    ]);
  });

  test('the returns of three years may come in any order', async () => {
    const years = [
      returned('Episodes', '2023-24', [episode('A1', 'mistaken', '2023-11-15', '2024-04-01')]),
      returned('Episodes', '2024-25', [episode('A1', 'right', '2023-11-16')]),
      returned('Episodes', '2025-26', [episode('A1', 'right', '2023-11-16')]),
    ] as const;
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [2, 0, 1],
    ] as const) {
      anotherAuthority();
      for (const at of order) await bring([years[at]]);
      expect(await known()).toEqual(['care-episode A1 right to now, said 2026-03-31']);
    }
    anotherAuthority();
    await bring(years);
    expect(await known()).toEqual(['care-episode A1 right to now, said 2026-03-31']);
  });

  test('withdrawing a return brings back what came after it and was left out by it', async () => {
    anotherAuthority();
    await bring([returned('Episodes', '2025-26', [episode('A1', 'new', '2025-05-01')])]);
    await bring([returned('Episodes', '2024-25', [episode('A1', 'old', '2024-05-01')])]);
    expect(await known()).toEqual(['care-episode A1 new to now, said 2026-03-31']);
    await withdraw(1);
    expect(await known()).toEqual(['care-episode A1 old to now, said 2025-03-31']);
  });

  test('two homes at once in one extract: the later row is refused, with its reason', async () => {
    anotherAuthority();
    const result = await bring([
      snapshot('ssd', 'ssd_cla_placement', '2026-10-31', [
        placement('A1', 'p1', '2026-01-01', '2026-06-02'),
        placement('A1', 'p2', '2026-06-01', '2026-07-01'),
        placement('A2', 'p3', '2026-01-01', '2026-06-01'),
        placement('A2', 'p4', '2026-06-01'),
        placement('A3', 'p5', '2026-06-01', '2026-05-31'),
      ]),
    ]);
    expect(counts(result)).toEqual([[5, 3, 0, 0, 2]]);
    expect(result.refusedRows.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'It overlaps a home from 1 January 2026 in the SSD of 31 October 2026: nobody can be in both at once. Mend whichever is wrong.'],
      [6, 'It ends (31 May 2026) before it begins (1 June 2026).'],
    ]); // prettier-ignore
    expect(await known()).toEqual([
      'placement A1 p1 to 2026-06-02, said 2026-10-31',
      'placement A2 p3 to 2026-06-01, said 2026-10-31',
      'placement A2 p4 to now, said 2026-10-31',
    ]);
  });

  test('an open home that another follows is held to the day the other began, across imports', async () => {
    anotherAuthority();
    await bring([snapshot('annex-a', 'List 8', '2026-09-30', [placement('A1', 'p1', '2026-01-01')])]);
    await bring([snapshot('annex-a', 'List 8', '2026-10-31', [placement('A1', 'p2', '2026-10-01')])]);
    expect(await known()).toEqual([
      'placement A1 p1 to now, said 2026-09-30',
      'placement A1 p2 to now, said 2026-10-31',
    ]);
    expect(await withdraw(2)).toEqual({ is: 'withdrawn', closed: 1, reopened: 0 });
    expect(await known()).toEqual(['placement A1 p1 to now, said 2026-09-30']);
  });

  test('the database itself refuses two homes at once', async () => {
    anotherAuthority();
    await bring([snapshot('ssd', 'ssd_cla_placement', '2026-10-31', [placement('A1', 'p1', '2026-01-01')])]);
    const table = factTables.find(({ kind }) => kind === 'placement');
    if (table === undefined) throw new Error('no table of placements');
    const { insertFacts } = await import('#store/facts.ts');
    const second = snapshot('ssd', 'ssd_cla_placement', '2026-10-31', [
      placement('A1', 'p2', '2026-06-01'),
    ]).facts;
    await expect(
      within(store.db, authority, (trx) =>
        insertFacts(
          trx,
          table,
          second.map((fact) => ({
            id: 99,
            fact,
            knownOn: fact.source.on,
            supersededOn: null,
            supersededReason: null,
            supersededBy: null,
            heldTo: null,
          })),
          { authority, importId: 1, at, by },
          () => undefined,
        ),
      ),
    ).rejects.toThrow('one_home_at_once');
  });

  test('withdrawing restores what was known, except what a later import says again', async () => {
    anotherAuthority();
    const early = snapshot('ssd', 'ssd_person', '2026-08-31', [
      identity('A1', { forename: 'Ash' }),
      identity('A2', { forename: 'Bay' }),
    ]);
    const wrong = snapshot('ssd', 'ssd_person', '2026-09-30', [
      identity('A1', { forename: 'Oak' }),
      identity('A2', { forename: 'Elm' }),
      identity('A3', { forename: 'Fir' }),
    ]);
    const late = snapshot('ssd', 'ssd_person', '2026-10-31', [identity('A2', { forename: 'Elm' })]);
    const names = async (): Promise<readonly (string | undefined)[]> =>
      (await populationOf(store.db, authority)).people.map(
        ({ child, identity: { forename } }) => `${child} ${forename}`,
      );
    await bring([early]);
    await bring([wrong]);
    await bring([late]);
    expect(await names()).toEqual(['A1 Oak', 'A2 Elm', 'A3 Fir']);
    expect(await withdraw(2)).toEqual({ is: 'withdrawn', closed: 2, reopened: 1 });
    expect(await names()).toEqual(['A1 Ash', 'A2 Elm']);
    expect(await withdraw(2)).toEqual({ is: 'no-such-import' });
    expect(await withdraw(7)).toEqual({ is: 'no-such-import' });
    await withdraw(3);
    expect(await names()).toEqual(['A1 Ash', 'A2 Bay']);
    await withdraw(1);
    expect(await names()).toEqual([]);
    expect(
      (await listImports(store.db, authority)).map(({ import: id, withdrawn }) => [id, withdrawn?.by]),
    ).toEqual([
      [1, by],
      [2, by],
      [3, by],
    ]);
  });

  test('an import that is withdrawn can be brought again', async () => {
    anotherAuthority();
    const files = [snapshot('ssd', 'ssd_cla_episodes', '2026-10-31', [episode('A1', '1', '2026-01-05')])];
    await bring(files);
    await withdraw(1);
    expect(await known()).toEqual([]);
    expect(counts(await bring(files))).toEqual([[1, 1, 0, 0, 0]]);
    expect(await known()).toEqual(['care-episode A1 1 to now, said 2026-10-31']);
  });

  test('a list that is only counted is never stored', async () => {
    anotherAuthority();
    const adoption = {
      ...snapshot('annex-a', 'List 10', '2026-10-31', [identity('A1', { surname: 'Kept out' })]),
      countedOnly: true,
    };
    const result = await bring([
      returned('Episodes', '2025-26', [episode('A1', '1', '2024-01-05', '2025-06-01', { endReason: 'E11' })]),
      adoption,
    ]);
    expect(counts(result)).toEqual([
      [1, 1, 0, 0, 0],
      [1, 0, 0, 1, 0],
    ]);
    expect(await known()).toEqual(['care-episode A1 1 to 2025-06-01, said 2026-03-31']);
  });

  test('what the return tells of adoption, permanence and liberty is kept, restated and taken back', async () => {
    anotherAuthority();
    const decided = (ceasedOn: string | null): Sourceless => ({
      kind: 'adoption-decision',
      child: 'A1',
      key: '2024-05-05',
      on: calendarDate('2024-05-05'),
      born: null,
      ceasedOn: ceasedOn === null ? null : calendarDate(ceasedOn),
      ceasedReason: ceasedOn === null ? null : 'RD3',
    });
    const liberty = (to: string | null): Sourceless => ({
      kind: 'liberty-order',
      child: 'A1',
      key: '2025-03-01',
      from: calendarDate('2025-03-01'),
      to: to === null ? null : calendarDate(to),
      born: null,
    });
    const before = (returnYear: number): Sourceless => {
      const year = returnYearFrom(returnYear);
      return {
        kind: 'previous-permanence',
        child: 'A1',
        key: year,
        year,
        born: null,
        order: 'P2',
        orderAuthority: null,
        orderDate: 'ZZ/ZZ/2015',
      };
    };
    const first = [
      returned('PlacedAdoption', '2024-25', [decided(null)]),
      returned('DoLo', '2024-25', [liberty(null)]),
      returned('PrevPerm', '2024-25', [before(2024)]),
    ];
    const next = [
      returned('PlacedAdoption', '2025-26', [decided('2025-06-01')]),
      returned('DoLo', '2025-26', [liberty('2025-05-01')]),
      returned('PrevPerm', '2025-26', [before(2025)]),
    ];
    await bring(first);
    const then = await known();
    expect(counts(await bring(next))).toEqual([
      [1, 0, 1, 0, 0],
      [1, 0, 1, 0, 0],
      [1, 1, 0, 0, 0],
    ]);
    const now = [
      'adoption-decision A1 2024-05-05, said 2026-03-31',
      'liberty-order A1 2025-03-01 to 2025-05-01, said 2026-03-31',
      'previous-permanence A1 2024-25, said 2025-03-31',
      'previous-permanence A1 2025-26, said 2026-03-31',
    ];
    expect(await known()).toEqual(now);
    expect(counts(await bring(first)).flatMap(([, added, changed]) => [added, changed])).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
    expect(await known()).toEqual(now);
    await withdraw(2);
    expect(await known()).toEqual(then);
  });

  test('two rows of one table that say different things of the same: the last is taken, the first refused', async () => {
    anotherAuthority();
    const files = [
      snapshot('ssd', 'ssd_person', '2026-10-31', [
        identity('A1', { forename: 'Ash' }),
        identity('A1', { forename: 'Oak' }),
      ]),
    ];
    const result = await bring(files);
    expect(counts(result)).toEqual([[2, 1, 0, 0, 1]]);
    expect(result.refusedRows[0]?.reason).toBe('Row 3 says otherwise of the same thing, and was taken.');
    expect(counts(await bring(files))).toEqual([[2, 0, 0, 1, 1]]);
  });

  test('a character that the database cannot keep costs its row, not the import', async () => {
    anotherAuthority();
    const result = await bring([
      snapshot('ssd', 'ssd_person', '2026-10-31', [
        identity('A1', { forename: 'A\0' }),
        identity('A2', { forename: '\uD800' }),
        identity('A3'),
      ]),
    ]);
    expect(counts(result)).toEqual([[3, 1, 0, 0, 2]]);
    expect(await known()).toEqual(['identity A3 person, said 2026-10-31']);
  });

  test('a crash in the last step leaves everything as before', async () => {
    anotherAuthority();
    await bring([snapshot('ssd', 'ssd_person', '2026-09-30', [identity('A1', { forename: 'Ash' })])]);
    const extraction = extractionOf([
      snapshot('ssd', 'ssd_person', '2026-10-31', [identity('A1', { forename: 'Oak' }), identity('A2')]),
    ]);
    await expect(
      importExtracts(store.db, {
        extraction,
        authority,
        by,
        at,
        dryRun: false,
        onProgress: (done, of, what) => {
          if (what === 'writing' && done === of) throw new Error('the plug was pulled');
        },
      }),
    ).rejects.toThrow('the plug was pulled');
    expect(await known()).toEqual(['identity A1 person, said 2026-09-30']);
    expect(await listImports(store.db, authority)).toHaveLength(1);
  });

  test('one authority is told nothing of another', async () => {
    anotherAuthority();
    await bring([snapshot('ssd', 'ssd_person', '2026-09-30', [identity('A1')])]);
    const first = authority;
    anotherAuthority();
    await bring([snapshot('ssd', 'ssd_person', '2026-09-30', [identity('A1'), identity('A2')])]);
    expect(await known()).toHaveLength(2);
    expect((await populationOf(store.db, first)).people.map(({ child }) => child)).toEqual(['A1']);
  });

  test('whose extracts they are must be said, and there must be some', async () => {
    const tables = [snapshot('ssd', 'ssd_person', '2026-09-30', [identity('A1')])];
    const request = { authority: undefined, by, at, dryRun: false };
    const unsaid = extractionOf(tables, { authority: null });
    expect(await importExtracts(store.db, { ...request, extraction: unsaid })).toMatchObject({
      is: 'no-authority',
    });
    expect(await importExtracts(store.db, { ...request, extraction: extractionOf([]) })).toMatchObject({
      is: 'nothing-to-read',
    });
  });
});

describe.each(engines)('the demonstration and real records never share a store on $engine', ({ open }) => {
  const tables = [snapshot('ssd', 'ssd_person', '2026-09-30', [identity('A1')])];
  const real = extractionOf(tables);
  const demonstration = extractionOf(tables, { authority: 'E10000099', demonstration: true });
  const request = { authority: undefined, by, at, dryRun: false };

  test('real records into the demonstration', async () => {
    const store = await open();
    expect(await importExtracts(store.db, { ...request, extraction: demonstration })).toMatchObject({
      is: 'imported',
    });
    expect(await importExtracts(store.db, { ...request, extraction: demonstration })).toMatchObject({
      is: 'imported',
    });
    expect(await importExtracts(store.db, { ...request, extraction: real })).toMatchObject({
      is: 'demonstration-here',
    });
    expect(
      await importExtracts(store.db, { ...request, authority: 'E10000099', extraction: real }),
    ).toMatchObject({ is: 'demonstration-here' });
    await store.close();
  });

  test('the demonstration into real records', async () => {
    const store = await open();
    expect(await importExtracts(store.db, { ...request, extraction: real })).toMatchObject({
      is: 'imported',
    });
    expect(await importExtracts(store.db, { ...request, extraction: demonstration })).toMatchObject({
      is: 'real-records-here',
    });
    expect(
      await importExtracts(store.db, { ...request, authority: 'E06000001', extraction: real }),
    ).toMatchObject({
      is: 'imported',
    });
    await store.close();
  });

  test('a mark copied with somebody else’s waymark.json makes nobody invented', async () => {
    const store = await open();
    const of = (upn: string | undefined, authority: string): Extraction =>
      extractionOf([snapshot('ssd', 'ssd_person', '2026-09-30', [identity('A1', { upn })])], {
        authority,
        demonstration: true,
      });
    const outcome = async (extraction: Extraction, authority?: string): Promise<string> =>
      (await importExtracts(store.db, { ...request, authority, extraction })).is;
    expect(await outcome(of(undefined, 'E10000008'))).toBe('not-invented');
    expect(await outcome(of(undefined, 'E10000099'), 'E10000008')).toBe('not-invented');
    expect(await outcome(of('A878200005001', 'E10000099'))).toBe('not-invented');
    expect(await outcome(of('UN3', 'E10000099'))).toBe('imported');
    expect(await outcome(of('Z000900000001', 'E10000099'))).toBe('imported');
    expect(await outcome(of('A878200005001', 'E10000099'))).toBe('not-invented');
    await store.close();
  });
});
