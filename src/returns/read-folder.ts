import type { CalendarDate } from '#calendar/calendar-date.ts';
import { yearEnd } from '#calendar/return-year.ts';
import { readAnnexA } from './annex-a/read-annex-a.ts';
import type { Extraction, NamedFile, RefusedFile, TableRead } from './extraction.ts';
import type { Finding } from './finding.ts';
import { extractDateIn } from './folder/extract-date.ts';
import { noSettings, readFolderSettings } from './folder/folder-settings.ts';
import { oneChildTwoIds } from './folder/one-child-two-ids.ts';
import { recognise } from './folder/recognise.ts';
import type { Grid } from './reading/grid.ts';
import type { ReaderResult } from './reading/reader.ts';
import { readSsdSet } from './ssd/read-ssd.ts';
import { readReturns } from './ssda903/read-returns.ts';
import type { ReturnFile } from './ssda903/years.ts';

/** What the person who gives a folder says of it. */
export interface FolderOptions {
  /** The day of snapshots in whose names no day is found. */
  readonly extractDate?: CalendarDate;
  /** The authority's ONS code: goes before the one in `waymark.json`. */
  readonly authority?: string;
  /** The folders above the files' paths, ending in `/`: their names too may tell a day or a year. */
  readonly above?: string;
}

/**
 * Everything that the files of a folder say. Paths have `/` and tell folders from files; years and days are looked for
 * in them. Never throws: a file that cannot be read is refused by name, and an empty folder gives an empty extraction.
 */
export async function readFolder(
  files: readonly NamedFile[],
  options: FolderOptions = {},
): Promise<Extraction> {
  const { above = '' } = options;
  const returns: ReturnFile[] = [];
  const snapshots: ReaderResult[] = [];
  const ssd = new Map<CalendarDate, SsdSet>();
  const refusedFiles: RefusedFile[] = [];
  const settings: NamedFile[] = [];
  const dates = files.map(({ path }) => extractDateIn(above + path) ?? options.extractDate);
  for (const [at, file] of files.entries()) {
    const known = await recognise(file);
    const extracted = dates[at];
    switch (known.is) {
      case 'return':
        returns.push(known.file);
        break;
      case 'annex-a':
        if (extracted === undefined) refusedFiles.push(undated(file));
        else snapshots.push(readAnnexA(known.grids, { file: file.path, extracted }));
        break;
      case 'ssd':
        if (extracted === undefined) refusedFiles.push(undated(file));
        else
          ssd.set(extracted, { grids: [...(ssd.get(extracted)?.grids ?? []), known.grid], read: undefined });
        break;
      case 'settings':
        settings.push(file);
        break;
      case 'refused':
        refusedFiles.push({ file: file.path, reason: known.reason });
        break;
      case 'left':
        break;
    }
    // A month is read once its last file is there, so that the cells of three years need not be held at once.
    const set = extracted === undefined ? undefined : ssd.get(extracted);
    if (extracted !== undefined && set !== undefined && dates.lastIndexOf(extracted) === at)
      ssd.set(extracted, { grids: [], read: readSsdSet(set.grids, extracted) });
  }
  for (const { read: month } of ssd.values()) if (month !== undefined) snapshots.push(month);
  const read = [readReturns(returns, above), ...snapshots];
  const all = read.flatMap((result) => result.tables);
  const twice = givenTwice(all);
  const tables = all.filter(({ file }) => !twice.has(file)).toSorted(byDay);
  const { folder, findings } = settingsOf(settings, options);
  return {
    folder,
    tables,
    refusedFiles: [
      ...refusedFiles,
      ...read.flatMap(({ refused }) => refused),
      ...[...twice].map(([file, reason]) => ({ file, reason })),
    ],
    findings: [
      ...findings,
      ...read.flatMap((result) => result.findings).filter(({ file }) => !twice.has(file)),
      ...oneChildTwoIds(tables),
    ],
  };
}

/** The tables of the SSD of one day: as they came, then read. */
interface SsdSet {
  readonly grids: readonly Grid[];
  readonly read: ReaderResult | undefined;
}

function undated({ path }: NamedFile): RefusedFile {
  const reason =
    'No day stands in its name: say when this was extracted, as YYYY-MM-DD in its name or by --extract-date.';
  return { file: path, reason };
}

/** Of two snapshots of one table on one day nobody can say which is right: both are refused, by name. */
function givenTwice(tables: readonly TableRead[]): ReadonlyMap<string, string> {
  const snapshots = tables.filter(({ extracted }) => extracted !== null);
  const same = Map.groupBy(snapshots, ({ kind, table, extracted }) => `${kind} ${table} ${extracted ?? ''}`);
  const refused = new Map<string, string>();
  for (const group of same.values()) {
    for (const { file, table, extracted } of group) {
      const other = group.find((one) => one.file !== file);
      if (other === undefined) continue;
      const name = other.file.slice(other.file.lastIndexOf('/') + 1);
      refused.set(
        file,
        `It gives ${table} of ${extracted ?? ''}, and so does another file (${name}). Leave out the one that does not count.`,
      );
    }
  }
  return refused;
}

/** The `waymark.json` nearest the top counts; others are said to be left. */
function settingsOf(
  files: readonly NamedFile[],
  { authority }: FolderOptions,
): { readonly folder: Extraction['folder']; readonly findings: readonly Finding[] } {
  const [top, ...others] = files.toSorted((a, b) => a.path.split('/').length - b.path.split('/').length);
  const read = top === undefined ? { folder: noSettings, findings: [] } : readFolderSettings(top);
  const left = others.map(({ path }) => ({
    file: path,
    row: null,
    column: null,
    value: null,
    expected: 'One waymark.json, at the top of the folder: this one was left unread.',
  }));
  return {
    folder: { ...read.folder, authority: authority ?? read.folder.authority },
    findings: [...read.findings, ...left],
  };
}

function byDay(a: TableRead, b: TableRead): number {
  const [aDay, bDay] = [dayOf(a), dayOf(b)];
  return aDay === bDay ? 0 : aDay < bDay ? -1 : 1;
}

function dayOf({ extracted, year }: TableRead): string {
  return extracted ?? (year === null ? '' : yearEnd(year));
}
