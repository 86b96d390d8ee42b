import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importExtracts } from '#actions/import-extracts.ts';
import { factsThenInParts, recordsInParts } from '#actions/records-in-parts.ts';
import { recordsForReturn } from '#actions/records-for-return.ts';
import { withdrawImport } from '#actions/withdraw-import.ts';
import { calendarDate } from '#calendar/calendar-date.ts';
import { returnYearFrom } from '#calendar/return-year.ts';
import { makeDemonstration, usualDemonstration } from '#demo/make-demonstration.ts';
import type { ExtractSeen } from '#domain/people/population.ts';
import type { NamedFile } from '#returns/extraction.ts';
import { readFolder } from '#returns/read-folder.ts';
import { deriveInSteps, type Steps } from '#returns/ssda903/derive/derive-in-steps.ts';
import { deriveReturn } from '#returns/ssda903/derive/derive-return.ts';
import type { DerivedReturn } from '#returns/ssda903/derive/derived-return.ts';
import { recordsInSteps } from '#returns/ssda903/derive/records-in-steps.ts';
import { recordsIn } from '#returns/ssda903/derive/testing/records.ts';
import type { Records } from '#returns/ssda903/derive/records.ts';
import { factTables } from '#store/fact-tables.ts';
import { readFacts } from '#store/facts.ts';
import { extractsOf } from '#store/imports.ts';
import type { KnownThen } from '#store/known-then.ts';
import type { Store } from '#store/open.ts';
import { populationOf } from '#store/population.ts';
import { within } from '#store/within.ts';
import { engines } from '../database.ts';

const authority = 'E10000099';
const year = returnYearFrom(2026);
const [july, october] = [calendarDate('2026-07-31'), calendarDate('2026-10-31')];

const all: readonly NamedFile[] = [
  ...makeDemonstration({ ...usualDemonstration, youngPeople: 40, lookedAfter: 60, seed: 7, asAt: october }),
].map(([path, bytes]) => ({ path, bytes }));

/** What had come by the end of July, as a folder would have held it. */
const byJuly = all.filter(({ path }) => {
  const day = /\d{4}-\d{2}-\d{2}/.exec(path)?.[0];
  return day === undefined || day <= july;
});
const since = all.filter((file) => !byJuly.includes(file) || file.path === 'waymark.json');

/** The rows as text, so that what is different can be read. */
function linesOf(derived: DerivedReturn | undefined): readonly string[] {
  return [...(derived?.tables.values() ?? [])].flatMap(({ table, rows }) =>
    rows.map(({ cells }) => [table, ...Object.values(cells).map(({ text }) => text)].join(',')),
  );
}

function toTheEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const one = steps.next();
    if (one.done === true) return one.value;
  }
}

describe.each(engines)('the return as it would have been sent on an earlier day, on $engine', ({ open }) => {
  let store: Store;
  let whole: Store;
  let expected: readonly string[];
  let knownInAugust: readonly string[];
  beforeAll(async () => {
    [store, whole] = [await open(), await open()];
    expected = linesOf(deriveReturn(await recordsIn(byJuly), year, july));
    await bring(store, byJuly, '2026-08-03T09:00:00Z');
    knownInAugust = await factsIn(store);
    await bring(store, since, '2026-11-01T09:00:00Z');
    await bring(whole, all, '2026-11-01T09:00:00Z');
  }, 120_000);
  afterAll(async () => {
    await store.close();
    await whole.close();
  });

  async function bring(to: Store, files: readonly NamedFile[], at: string): Promise<number> {
    const extraction = await readFolder(files);
    const done = await importExtracts(to.db, { extraction, authority, by: 'a test', at, dryRun: false });
    if (done.is !== 'imported') throw new Error(done.says);
    return done.import ?? 0;
  }

  async function draft(of: Store, then: KnownThen): Promise<readonly string[]> {
    const said = await factsThenInParts(of.db, authority, then);
    if (said === undefined) throw new Error('the store has moved on');
    const parts = toTheEnd(recordsInSteps(said, await populationOf(of.db, authority)));
    return linesOf(toTheEnd(deriveInSteps(parts, year, july)));
  }

  test('what had been recorded by then gives what a folder of those extracts gives', async () => {
    expect(expected.length).toBeGreaterThan(200);
    expect(await draft(store, { recordedBy: '2026-08-03T10:00:00Z' })).toEqual(expected);
  });

  test('what had been recorded by then is, fact by fact, what the store then knew', async () => {
    expect(knownInAugust.length).toBeGreaterThan(1000);
    expect(await factsThen(store, { recordedBy: '2026-08-03T10:00:00Z' })).toEqual(knownInAugust);
  });

  test('before anything was recorded there is none', async () => {
    expect(await draft(store, { recordedBy: '2026-08-03T08:00:00Z' })).toEqual([]);
  });

  test('what extracts up to then said gives the same, though all came in one import', async () => {
    expect(await draft(whole, { saidBy: july })).toEqual(expected);
    expect(await draft(store, { saidBy: july })).toEqual(expected);
    expect(await factsThen(whole, { saidBy: july })).toEqual(knownInAugust);
  });

  test('between two extracts the older one speaks', async () => {
    const [before, later] = [calendarDate('2026-07-30'), calendarDate('2026-08-15')];
    expect(await factsThen(whole, { saidBy: later })).toEqual(knownInAugust);
    expect(await draft(whole, { saidBy: before })).not.toEqual(expected);
  });

  test('an import that was withdrawn later counts for the days on which it stood', async () => {
    const before = await factsThen(store, { recordedBy: '2026-12-01T12:00:00Z' });
    expect(before).toEqual(await factsIn(store));
    const again = [
      ...byJuly.filter(({ path }) => path === 'waymark.json'),
      ...all.filter(({ path }) => path.includes('2026-10-31/ssd_person')).map(renamed),
    ];
    const id = await bring(store, again, '2026-12-02T09:00:00Z');
    const standing = await factsIn(store);
    expect(await factsThen(store, { recordedBy: '2026-12-02T12:00:00Z' })).toEqual(standing);
    expect(standing).not.toEqual(before);
    const at = '2026-12-03T09:00:00Z';
    await withdrawImport(store.db, {
      authority,
      import: id,
      by: 'a test',
      at,
      today: calendarDate('2026-12-03'),
    });
    expect(await factsThen(store, { recordedBy: '2026-12-02T12:00:00Z' })).toEqual(standing);
    expect(await factsThen(store, { recordedBy: '2026-12-04T12:00:00Z' })).toEqual(await factsIn(store));
    expect(await factsThen(store, { recordedBy: '2026-12-01T12:00:00Z' })).toEqual(before);
  });

  test('what is read in parts is what is read in one go', async () => {
    const population = await populationOf(store.db, authority);
    const parts = await recordsInParts(store.db, authority, population);
    const one = await recordsForReturn(store.db, authority);
    expect(parts?.population).toBe(population);
    expect(parts?.statements).toEqual(one.statements);
  });

  test('where the store has moved on, what was read in parts is not used', async () => {
    const population = await populationOf(whole.db, authority);
    await bring(whole, since, '2026-11-05T09:00:00Z');
    expect(await recordsInParts(whole.db, authority, population)).toBeUndefined();
  });

  test('nor what was read while something was imported: it is of one state or it is not used', async () => {
    const population = await populationOf(whole.db, authority);
    const before = linesSaid((await recordsForReturn(whole.db, authority)).statements).toSorted(byText);
    const over = new AbortController();
    const bringing = bring(whole, byJuly.map(renamed), '2026-11-06T09:00:00Z').then(() => over.abort());
    const read: (Records | undefined)[] = [];
    while (!over.signal.aborted) read.push(await recordsInParts(whole.db, authority, population));
    await bringing;
    const used = read.flatMap((records) => records ?? []);
    expect(read).toContain(undefined);
    for (const { statements } of used) expect(linesSaid(statements).toSorted(byText)).toEqual(before);
  });
});

/** Every fact that the store knows now, and every statement that stands, a line each. */
async function factsIn({ db }: Store): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const table of factTables) {
    const known = await within(db, authority, (trx) => readFacts(trx, table, 'current'));
    lines.push(...known.map(({ fact }) => JSON.stringify(fact)));
  }
  const { statements } = await recordsForReturn(db, authority);
  const extracts = await within(db, authority, (trx) => extractsOf(trx));
  return [...lines, ...linesSaid(statements), ...extractLines(extracts)].toSorted(byText);
}

/** The same as it was known before. */
async function factsThen({ db }: Store, then: KnownThen): Promise<readonly string[]> {
  const said = await factsThenInParts(db, authority, then);
  const facts = [...(said?.facts.values() ?? [])].flat().map((fact) => JSON.stringify(fact));
  return [
    ...facts,
    ...linesSaid(said?.statements ?? new Map()),
    ...extractLines(said?.extracts ?? []),
  ].toSorted(byText);
}

function linesSaid(statements: Records['statements']): readonly string[] {
  return [...statements.values()].flat().map((statement) => `said ${JSON.stringify(statement)}`);
}

function extractLines(extracts: readonly ExtractSeen[]): readonly string[] {
  return extracts.map(({ file }) => `extract ${file}`);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same people with the ethnicity of many of them changed, as a mistaken extract of a later day has it. */
function renamed({ path, bytes }: NamedFile): NamedFile {
  const text = new TextDecoder().decode(bytes).replaceAll('WBRI', 'BAFR');
  return { path: path.replace('2026-10-31', '2026-11-30'), bytes: new TextEncoder().encode(text) };
}
