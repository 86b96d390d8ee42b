import { type ReturnYear, yearBefore } from '#calendar/return-year.ts';
import type { NamedFile, RefusedFile } from '../../extraction.ts';
import type { Finding } from '../../finding.ts';
import type { TableName } from '../layouts.ts';
import type { TableGrid } from '../read-table.ts';
import { readReference, shippedReference } from '../reference/read-reference.ts';
import { withoutSpaces } from '../reference/read-postcodes.ts';
import { knownYears, ruleSetOf } from '../rule-sets/all.ts';
import type { CareHistory } from './care-history.ts';
import { checkReturn, type Checked, type ToCheck } from './check-return.ts';
import { chooseYears, newestOf } from './choose-years.ts';
import { readReturnFiles, type ReturnRead } from './read-return.ts';
import { type CheckTable, type CheckTables, tableMaker } from './tables.ts';

/** A return as somebody gives it. */
export interface FilesToCheck {
  readonly files: readonly NamedFile[];
  /** The folders above the files' paths, ending in `/`: their names too may tell a year. */
  readonly above?: string;
  readonly previous?: { readonly files: readonly NamedFile[]; readonly above?: string } | undefined;
  readonly year?: ReturnYear | undefined;
  readonly authority?: string | undefined;
  /** Postcodes, providers and authorities. */
  readonly reference?: readonly NamedFile[] | undefined;
  readonly history?: CareHistory | undefined;
}

/** What was read of the files, before the rules. */
export interface Prepared {
  readonly toCheck: ToCheck;
  readonly files: readonly {
    readonly file: string;
    readonly table: TableName;
    readonly year: ReturnYear;
    readonly rows: number;
  }[];
  readonly refused: readonly RefusedFile[];
  readonly notes: readonly Finding[];
}

/** A whole check: what was read, and every rule accounted for. */
export interface CheckedFiles extends Prepared {
  readonly checked: Checked;
}

/** Why nothing can be checked, as a sentence. */
export interface NotChecked {
  readonly says: string;
  readonly refused: readonly RefusedFile[];
}

/**
 * Checks the return that a folder holds against every rule of its year. Files that cannot be read are refused by name
 * and the rest is checked; without any, or for a year whose rules are not known, it says why.
 */
export async function checkFiles(given: FilesToCheck): Promise<CheckedFiles | NotChecked> {
  const prepared = await prepare(given);
  if ('says' in prepared) return prepared;
  const rules = ruleSetOf(prepared.toCheck.year)?.rules ?? [];
  return { ...prepared, checked: checkReturn(prepared.toCheck, rules) };
}

/** Reads a return and all that its rules may look at. */
export async function prepare(given: FilesToCheck): Promise<Prepared | NotChecked> {
  const { files, above, previous, year, authority, reference, history } = given;
  const twice = inBoth(files, previous?.files ?? []);
  if (twice !== undefined)
    return { says: `${twice} is in both years’ returns: give last year’s as the previous one.`, refused: [] };
  const read = await readReturnFiles(files, { above, year });
  const thisYear = year ?? newestOf(read.years);
  const lastYear = thisYear === undefined ? undefined : yearBefore(thisYear);
  const before =
    previous === undefined
      ? undefined
      : await readReturnFiles(previous.files, { ...previous, year: lastYear });
  const refused = [...read.refused, ...(before?.refused ?? [])];
  const chosen = chooseYears(read.years, before?.years, year);
  if (chosen === undefined) return { says: nothingToCheck(read), refused };
  if (ruleSetOf(chosen.year) === undefined) {
    const which =
      year === undefined ? `This return is of ${chosen.year}.` : `The rules of ${chosen.year} are not here.`;
    const says = `${which} Waymark knows the rules of ${knownYears.join(' and ')}; name one of these years to check it by those.`;
    return { says, refused };
  }
  const make = tableMaker();
  const now = tablesOf(chosen.now, make, '');
  const last = tablesOf(chosen.last, make, '_last');
  const data =
    reference === undefined ? shippedReference : readReference(reference, postcodesIn([now, last]));
  return {
    toCheck: {
      year: chosen.year,
      now,
      last,
      authority: authority === undefined ? undefined : authority.trim().toUpperCase(),
      postcodes: data.postcodes,
      providers: data.providers,
      authorityNumbers: new Set(data.authorities.map(({ dfeCode }) => dfeCode)),
      history,
    },
    files: [
      ...chosen.now.map(({ table, grid }) => ({
        file: grid.file,
        table,
        year: chosen.year,
        rows: grid.rows.length,
      })),
      ...chosen.last.map(({ table, grid }) => ({
        file: grid.file,
        table,
        year: chosen.lastYear,
        rows: grid.rows.length,
      })),
    ],
    refused: [...refused, ...data.refused],
    notes: [...read.notes, ...(before?.notes ?? []), ...chosen.notes],
  };
}

/** A file that stands, byte for byte, in last year's return as in this year's: by a slip of the hand, never in earnest. */
function inBoth(now: readonly NamedFile[], last: readonly NamedFile[]): string | undefined {
  const returns = /\.(csv|xml|txt)$/i;
  return now.find(
    (file) =>
      returns.test(file.path) &&
      last.some((other) => file.bytes.length > SHORT && isSame(file.bytes, other.bytes)),
  )?.path;
}

/** Shorter files, such as a table without rows, may well be the same. */
const SHORT = 200;

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function tablesOf(
  grids: readonly TableGrid[],
  make: ReturnType<typeof tableMaker>,
  ending: '' | '_last',
): CheckTables {
  return new Map<TableName, CheckTable>(
    grids.map(({ table, grid }) => [table, make(table, `${table}${ending}`, grid)]),
  );
}

/** Every postcode that stands in an episode: of a list of millions no other is kept. */
function postcodesIn(years: readonly CheckTables[]): ReadonlySet<string> {
  const written = new Set<string>();
  for (const tables of years) {
    const episodes: readonly {
      readonly CHILD: string;
      readonly HOME_POST?: string;
      readonly PL_POST?: string;
    }[] = tables.get('Episodes')?.rows ?? [];
    for (const { HOME_POST = '', PL_POST = '' } of episodes) written.add(HOME_POST).add(PL_POST);
  }
  written.delete('');
  return new Set([...written].map(withoutSpaces));
}

function nothingToCheck({ refused }: ReturnRead): string {
  const [first] = refused;
  return first === undefined
    ? 'There is no SSDA903 return here: its tables as CSV files, or the whole return as XML.'
    : `There is nothing here that can be checked. ${first.file}: ${first.reason}`;
}
