import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRefused } from '#returns/reading/grid.ts';
import { readCsv } from '#returns/reading/csv.ts';
import { checkFiles } from '#returns/ssda903/check/check-files.ts';
import { type TableName, tableNames } from '#returns/ssda903/layouts.ts';
import { fileNames } from '#returns/ssda903/derive/write/file-names.ts';
import { readReturnFiles } from '#returns/ssda903/check/read-return.ts';
import { readFiles } from '../../src/cli/read-files.ts';
import { parseReturnYear } from '#calendar/return-year.ts';
import { waymark } from '../command-line.ts';

const base = mkdtempSync(path.join(tmpdir(), 'waymark-write-903-'));
const here = process.cwd();
afterAll(() => {
  process.chdir(here);
  rmSync(base, { recursive: true, force: true });
});
const folder = path.join(base, 'demonstration');
const env = { WAYMARK_DATA: path.join(base, 'store') };
const size = ['--young-people', '60', '--looked-after', '80', '--seed', '5', '--as-at', '2026-10-31'];
const at = (name: string): string => path.join(base, name);

beforeAll(async () => {
  process.chdir(base);
  expect((await waymark(['demo', folder, ...size])).code).toBe(0);
}, 300_000);

/** Rows of a CSV file, cells joined. */
function linesOf(file: string): readonly string[] {
  const grid = readCsv({ path: file, bytes: readFileSync(file) });
  if (isRefused(grid)) throw new Error(file);
  return grid.rows.map(({ cells }) => cells.join(','));
}

/** What one list has more of than another. */
function more(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((line) => {
    const found = left.indexOf(line);
    if (found !== -1) left.splice(found, 1);
    return found === -1;
  });
}

/** A year's tables as they are read, each row as its cells by the layout's columns, in order. */
async function tablesIn(where: string, year: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const { files, above } = readFiles([where]);
  const { years, refused } = await readReturnFiles(files, { above });
  expect(refused).toEqual([]);
  const of = parseReturnYear(year);
  const grids = of === undefined ? [] : (years.get(of) ?? []);
  return Object.fromEntries(
    grids.map(({ table, grid }) => {
      const columns = grid.header.map((name, index) => [name, index] as const).filter(([name]) => name !== 'UASC');
      const lines = grid.rows.map(({ cells }) => columns.map(([name, index]) => `${name}=${cells[index] ?? ''}`).join(' '));
      return [table, lines.toSorted()] as const;
    }).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ); // prettier-ignore
}

async function found(where: string): Promise<readonly string[]> {
  const answer = await checkFiles({
    ...readFiles([where]),
    previous: readFiles([path.join(folder, 'ssda903/2024-25')]),
    reference: readFiles([path.join(folder, 'reference')]).files,
    authority: 'E10000099',
  });
  if ('says' in answer) throw new Error(answer.says);
  expect(answer.checked.failed).toEqual([]);
  return answer.checked.findings.map(
    ({ rule, at: [first] }) => `${rule} ${first?.table ?? ''} ${first?.child ?? ''}`,
  );
}

describe('the return that was read', () => {
  beforeAll(async () => {
    expect((await waymark(['write-903', at('csv'), folder, '--year', '2025-26'])).code).toBe(0);
    expect((await waymark(['write-903', at('xml'), folder, '--year', '2025-26', '--xml'])).code).toBe(0);
  }, 120_000);

  test('is written word for word, but for what could not be read of it', () => {
    const differ: string[] = [];
    for (const table of tableNames.filter((name) => name !== 'DoLo')) {
      const read = linesOf(path.join(folder, 'ssda903/2025-26', fileNames[table]));
      const written = linesOf(path.join(at('csv'), '2025-26', fileNames[table]));
      differ.push(...more(read, written).map((line) => `- ${table} ${line}`));
      differ.push(...more(written, read).map((line) => `+ ${table} ${line}`));
    }
    expect(differ).toEqual(PLANTED);
  });

  test('so is that of the year before, which nothing is planted in', () => {
    return waymark(['write-903', at('before'), folder, '--year', '2024-25']).then(({ code }) => {
      expect(code).toBe(0);
      for (const table of tableNames.filter((name) => name !== 'DoLo')) {
        const read = linesOf(path.join(folder, 'ssda903/2024-25', fileNames[table]));
        expect(linesOf(path.join(at('before'), '2024-25', fileNames[table])).toSorted(), table).toEqual(
          read.toSorted(),
        );
      }
    });
  }, 60_000);

  test('reads back the same from XML as from CSV', async () => {
    const fromXml = await tablesIn(at('xml'), '2025-26');
    expect(Object.keys(fromXml)).toHaveLength(11);
    expect(fromXml).toEqual(await tablesIn(at('csv'), '2025-26'));
    expect(readdirSync(path.join(at('xml'), '2025-26'))).toEqual(['ssda903.xml', 'sw_episodes.csv']);
  });

  test.each(['csv', 'xml'])(
    'written as %s it passes the check but for what is planted',
    async (how) => {
      expect(await found(at(how))).toEqual(FOUND);
    },
    60_000,
  );

  test('a return that is written, read and written again is the same bytes', async () => {
    expect((await waymark(['write-903', at('again'), at('csv')])).code).toBe(0);
    for (const name of readdirSync(path.join(at('csv'), '2025-26'))) {
      const bytes = (where: string): string => readFileSync(path.join(at(where), '2025-26', name), 'utf8');
      expect(bytes('again'), name).toBe(bytes('csv'));
    }
  });
});

/** What is planted in cells (src/demo/planted.ts): what cannot be read is blank, and what stands twice stands once. */
const PLANTED = [
  '- Episodes 900107,01/08/2023,L,C2,N1,U9,PR1,,,,ZW2 2UD,ZW11 4HJ,SC910001',
  '+ Episodes 900107,01/08/2023,L,C2,N1,,PR1,,,,ZW2 2UD,ZW11 4HJ,SC910001',
  '- Reviews 900103,28/02/2010,26/04/2025,PN6',
  '- Reviews 900103,28/02/2010,17/10/2025,PN1',
  '- OC3 900102,31/01/2007,yes,f5,d1',
  '- OC3 900108,31/01/2007,YES,G4,S1',
  '+ OC3 900102,31/01/2007,YES,F5,D1',
  '+ OC3 900108,31/01/2007,YES,G4,',
];

/** What the check finds in the written files: only what is planted, of which unreadable cells are blank. */
const FOUND = [
  '133 OC3 900108',
  '153 OC3 900108',
  '219 Episodes 900107',
  '444 Header 900110',
  '444 Header 900111',
  '503D Episodes 900107',
];

describe('the year in progress', () => {
  test('says what no extract carries, and where each cell comes from', async () => {
    const { code, out, err } = await waymark([
      'write-903',
      at('now'),
      folder,
      '--why',
      at('why.csv'),
      '--json',
    ]);
    expect([code, err]).toEqual([0, '']);
    const told = JSON.parse(out) as WrittenDocument;
    expect(Object.keys(told)).toEqual(['year', 'asAt', 'authority', 'files', 'absent', 'beside']);
    expect([told.year, told.asAt, told.authority, told.beside]).toEqual([
      '2026-27',
      '2026-10-31',
      'E10000099',
      [],
    ]);
    expect(told.files.map(({ file, table }) => `${file} ${table}`)).toEqual([
      '2026-27/header.csv Header',
      '2026-27/episodes.csv Episodes',
      '2026-27/reviews.csv Reviews',
      '2026-27/uasc.csv UASC',
      '2026-27/oc2.csv OC2',
      '2026-27/oc3.csv OC3',
      '2026-27/placed_for_adoption.csv PlacedAdoption',
      '2026-27/missing.csv Missing',
      '2026-27/sw_episodes.csv SWEpisodes',
    ]);
    for (const { file, rows } of told.files) expect(linesOf(path.join(at('now'), file))).toHaveLength(rows);
    expect(told.absent.map(({ table, column }) => `${table}.${column ?? '*'}`)).toEqual([
      'Header.MC_DOB',
      'OC2.CONVICTED',
      'OC2.HEALTH_CHECK',
      'OC2.SUBSTANCE_MISUSE',
      'OC2.INTERVENTION_RECEIVED',
      'OC2.INTERVENTION_OFFERED',
      'AD1.*',
      'PlacedAdoption.*',
      'PrevPerm.*',
      'DoLo.*',
    ]);
    const why = readCsv({ path: 'why.csv', bytes: readFileSync(at('why.csv')) });
    if (isRefused(why)) throw new Error(why.reason);
    expect(why.header).toEqual(['table', 'child', 'row', 'column', 'value', 'because', 'source']);
    const cells = told.files.reduce((sum, { rows, table }) => sum + rows * COLUMNS[table], 0);
    const others = why.rows
      .filter(({ cells: [, , row] }) => row === '')
      .map(({ cells }) => cells.slice(0, 6).join('|'));
    expect(why.rows).toHaveLength(cells + others.length);
    expect(others.slice(told.absent.length)).toEqual([
      'Header|||UPN||Not known of everyone: No extract carries it (send_upn) since 1 April 2026.',
      'Episodes|||HOME_POST||Not known of everyone: Only a return carries it, and there is none since 1 April 2026.',
    ]);
    expect(why.rows.filter(({ cells: [, , row, , , because] }) => row !== '' && because === '')).toEqual([]);
  }, 60_000);

  test('as XML, what has no element stands beside it, and both read back as the CSV does', async () => {
    const { code, out } = await waymark(['write-903', at('now-xml'), folder, '--xml']);
    expect([
      code,
      out.includes('Beside the XML, as CSV (their elements are not known): SWEpisodes.'),
    ]).toEqual([0, true]);
    const [csv, xml] = [await tablesIn(at('now'), '2026-27'), await tablesIn(at('now-xml'), '2026-27')];
    expect(Object.keys(xml)).toEqual(Object.keys(csv));
  }, 60_000);
});

const COLUMNS: Readonly<Record<TableName, number>> = {
  Header: 7, Episodes: 13, Reviews: 4, UASC: 4, OC2: 12, OC3: 5, AD1: 8, PlacedAdoption: 5, PrevPerm: 5, Missing: 5,
  SWEpisodes: 6, DoLo: 4,
}; // prettier-ignore

interface WrittenDocument {
  readonly year: string;
  readonly asAt: string;
  readonly authority: string | null;
  readonly files: readonly { readonly file: string; readonly table: TableName; readonly rows: number }[];
  readonly absent: readonly {
    readonly table: string;
    readonly column: string | null;
    readonly why: string;
  }[];
  readonly beside: readonly string[];
}

describe('the store', () => {
  test('writes the bytes that the folder writes', async () => {
    expect((await waymark(['import', folder, '--json'], env)).err).not.toContain('wrong');
    for (const year of ['2024-25', '2025-26', '2026-27']) {
      const asked = ['--year', year, '--as-at', '2026-10-31', '--xml'];
      expect((await waymark(['write-903', at(`stored-${year}`), ...asked], env)).code).toBe(0);
      expect((await waymark(['write-903', at(`read-${year}`), folder, ...asked])).code).toBe(0);
      for (const name of readdirSync(path.join(at(`read-${year}`), year))) {
        const bytes = (where: string): string => readFileSync(path.join(at(where), year, name), 'utf8');
        expect(bytes(`stored-${year}`) === bytes(`read-${year}`), `${year} ${name}`).toBe(true);
      }
    }
  }, 300_000);
});

describe('wrong use', () => {
  test.each([
    ['a year with nothing recorded', ['--year', '2019-20', '--as-at', '2019-05-01'], /^Nothing that was read tells of the return year 2019-20 by 1 May 2019/],
    ['a year that has not begun', ['--year', '2027-28'], /^Nothing that was read tells of the return year 2027-28/],
    ['no year', ['--year', '2026'], /^--year 2026 is not a return year/],
    ['a day that is none', ['--as-at', '2026-02-30'], /^--as-at 2026-02-30 is not a day/],
  ])('%s', async (_what, args, says) => {
    const out = at('never');
    const { code, err } = await waymark(['write-903', out, path.join(folder, 'ssda903'), ...args]);
    expect([code, existsSync(out)]).toEqual([2, false]);
    expect(err).toMatch(says);
  });

  test('a folder that holds something is left as it is', async () => {
    const out = mkdtempSync(at('full-'));
    writeFileSync(path.join(out, 'mine.txt'), 'mine');
    const { code, err } = await waymark(['write-903', out, path.join(folder, 'ssda903')]);
    expect([code, err]).toEqual([2, `${out} is not empty: say a folder that is empty or not there yet.\n`]);
    expect(readdirSync(out)).toEqual(['mine.txt']);
  });

  test.each([
    ['a folder', () => base, / is a folder: say a file for the reasons\.\n$/],
    ['within the return', () => path.join(at('half'), 'why.csv'), / holds the return alone: say a file elsewhere\.\n$/],
    ['below a file', () => path.join(folder, 'waymark.json', 'why.csv'), /./],
  ])('where the reasons cannot be written, nothing is: %s', async (_what, why, says) => {
    const { code, err } = await waymark(['write-903', at('half'), path.join(folder, 'ssda903'), '--why', why()]);
    expect([code, existsSync(at('half'))]).toEqual([2, false]);
    expect(err).toMatch(says);
    expect(readdirSync(base).filter((name) => name.includes('being-written'))).toEqual([]);
  });

  test('a folder for the reasons is made where there is none', async () => {
    const why = path.join(base, 'new', 'why.csv');
    const { code } = await waymark(['write-903', at('with'), path.join(folder, 'ssda903'), '--why', why]);
    expect([code, readdirSync(at('with')), existsSync(why)]).toEqual([0, ['2025-26'], true]);
  });
}); // prettier-ignore
