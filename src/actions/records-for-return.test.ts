import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { returnYearFrom } from '#calendar/return-year.ts';
import type { TableRead } from '#returns/extraction.ts';
import { deriveReturn } from '#returns/ssda903/derive/derive-return.ts';
import type { Store } from '#store/open.ts';
import { engines } from '../../test/database.ts';
import { episode, extractionOf, identity, returned } from '../../test/extraction.ts';
import { importExtracts } from './import-extracts.ts';
import { recordsForReturn } from './records-for-return.ts';
import { withdrawImport } from './withdraw-import.ts';

const by = 'a tester';
const at = '2026-11-01T09:00:00+00:00';

describe.each(engines)('what a return is written from, on $engine', ({ open }) => {
  let store: Store;
  let made = 0;
  let authority = '';
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(() => {
    made += 1;
    authority = `E${String(made).padStart(8, '0')}`;
  });

  async function bring(...tables: readonly TableRead[]): Promise<number | null> {
    const extraction = extractionOf(tables);
    const result = await importExtracts(store.db, { extraction, authority, by, at, dryRun: false });
    if (result.is !== 'imported') throw new Error(result.says);
    return result.import;
  }

  /** Header and Episodes that the store gives for a year, a line a row: child, ethnicity; child, first and last day. */
  async function written(begins: number): Promise<readonly string[]> {
    const records = await recordsForReturn(store.db, authority);
    const derived = deriveReturn(records, returnYearFrom(begins), calendarDate('2026-10-31'));
    const texts = (table: 'Header' | 'Episodes', columns: readonly string[]): readonly string[] =>
      (derived?.tables.get(table)?.rows ?? []).map(({ cells }) =>
        columns.map((column) => cells[column]?.text ?? '').join(' '),
      );
    return [...texts('Header', ['CHILD', 'ETHNIC']), ...texts('Episodes', ['CHILD', 'DECOM', 'DEC'])];
  }

  const header = (year: string, who: Readonly<Record<string, string>>) =>
    returned(
      'Header',
      year,
      Object.entries(who).map(([child, ethnicity]) => identity(child, { key: 'header', ethnicity })),
    );
  const episodes = (year: string, to: string | null) =>
    returned('Episodes', year, [episode('A', '2024-06-01', '2024-06-01', to)]);

  test('each year’s return keeps its own word, though a later one says otherwise', async () => {
    await bring(
      header('2024-25', { A: 'WBRI', B: 'WBRI', L: 'WBRI' }),
      episodes('2024-25', null),
      header('2025-26', { A: 'BAFR', B: 'WBRI', N: 'WBRI' }),
      episodes('2025-26', '2025-09-01'),
    );
    expect(await written(2024)).toEqual(['A WBRI', 'B WBRI', 'L WBRI', 'A 01/06/2024 ']);
    expect(await written(2025)).toEqual(['A BAFR', 'B WBRI', 'N WBRI', 'A 01/06/2024 01/09/2025']);
  });

  test('a return that was brought again, corrected, is written as it was corrected', async () => {
    await bring(header('2025-26', { A: 'WBRI' }));
    await bring(header('2025-26', { A: 'BAFR' }));
    expect(await written(2025)).toEqual(['A BAFR']);
  });

  test('what was withdrawn is not written', async () => {
    await bring(header('2025-26', { A: 'WBRI' }));
    const second = await bring(header('2025-26', { A: 'BAFR' }));
    await withdrawImport(store.db, {
      authority,
      import: second ?? 0,
      by,
      at,
      today: calendarDate('2026-11-01'),
    });
    expect(await written(2025)).toEqual(['A WBRI']);
  });

  test('nothing of another authority', async () => {
    await bring(header('2025-26', { A: 'WBRI' }));
    authority = 'E99999999';
    expect(await written(2025)).toEqual([]);
  });
});
