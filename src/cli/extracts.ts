import type { CalendarDate } from '#calendar/calendar-date.ts';
import { later } from '#calendar/calendar-date.ts';
import { yearEnd } from '#calendar/return-year.ts';
import { historiesUnder } from '#domain/indicators/category-memo.ts';
import { categoryDisagreements } from '#domain/law/category-disagreements.ts';
import { readSettings } from '#domain/law/settings-read.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import { assemble } from '#domain/people/assemble.ts';
import type { Settings } from '#domain/law/settings.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { Population } from '#domain/people/population.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { Extraction } from '#returns/extraction.ts';
import type { Finding } from '#returns/finding.ts';
import { readFolder } from '#returns/read-folder.ts';
import { WrongUse } from './command.ts';
import { readFiles } from './read-files.ts';

/** What the person who gives files says of them: whose they are, and the day of those that name none. */
export interface Told {
  readonly authority: string | undefined;
  readonly extractDate: CalendarDate | undefined;
}

/** What a folder tells: its people, and everything that the person who gave it should know. */
export interface FolderRead {
  readonly population: Population;
  /** What each extract says, fact by fact. */
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  /** The newest extract date, else the 31 March ending the newest return year. */
  readonly asAt: CalendarDate;
}

/** Reads a folder of extracts and puts its people together. Throws `WrongUse` where nothing in it can be read. */
export async function readPopulation(folder: string, told: Told): Promise<FolderRead> {
  const extraction = await readExtracts([folder], told);
  const asAt = newestDay(extraction);
  if (asAt === undefined) throw new WrongUse(nothingRead(folder, extraction));
  const { settings } = settingsOf(extraction);
  const facts = extraction.tables.flatMap((table) => table.facts);
  const { population, disagreements } = assemble({
    authority: extraction.folder.authority,
    facts,
    extracts: extraction.tables.map(
      ({ facts: _facts, refused: _refused, countedOnly: _counted, ...seen }) => seen,
    ),
    teams: extraction.folder.teams,
    workers: extraction.folder.workers,
    figures: extraction.folder.figures,
    settings,
  });
  return {
    population,
    facts,
    asAt,
    findings: [
      ...extraction.findings,
      ...extraction.refusedFiles.map(({ file, reason }) => wholeFile(file, reason)),
      ...extraction.tables.flatMap(({ refused }) =>
        refused.map(({ file, row, reason }) => ({ file, row, column: null, value: null, expected: reason })),
      ),
      ...disagreements.map(({ source, column, value, says }) => ({
        file: source.file,
        row: source.row,
        column,
        value,
        expected: says,
      })),
      ...population.people.flatMap((person) => declaredOtherwise(person, settings)),
    ],
  };
}

/** Reads the folder or files that were named, with each file called as the person who gave it knows it. */
export async function readExtracts(
  named: readonly string[],
  { authority, extractDate }: Told,
): Promise<Extraction> {
  const { files, above } = readFiles(named);
  const extraction = await readFolder(files, {
    above,
    ...(authority === undefined ? {} : { authority }),
    ...(extractDate === undefined ? {} : { extractDate }),
  });
  const problems = settingsOf(extraction).problems.map((problem) => wholeFile('waymark.json', problem));
  return { ...extraction, findings: [...extraction.findings, ...problems] };
}

/** The authority's own settings laid over the shipped ones, and what could not be taken of them. */
function settingsOf({ folder }: Extraction): ReturnType<typeof readSettings> {
  if (folder.settings == null) return { settings: shippedSettings, problems: [] };
  return readSettings(folder.settings);
}

/** Where the authority's own category is not the one that follows from time in care. */
function declaredOtherwise(person: YoungPerson, settings: Settings): readonly Finding[] {
  const declared =
    person.leavingCare.findLast(({ row }) => row !== undefined)?.row ?? person.birthdayRecords.at(-1);
  if (declared === undefined) return [];
  const { file, row } = declared.source;
  const value = declared.kind === 'leaving-care' ? (declared.category ?? null) : null;
  return categoryDisagreements(person, settings, historiesUnder(settings)).map((expected) => ({
    file,
    row,
    column: 'eligibility category',
    value,
    expected,
  }));
}

function wholeFile(file: string, expected: string): Finding {
  return { file, row: null, column: null, value: null, expected };
}

function newestDay({ tables }: Extraction): CalendarDate | undefined {
  const extracted = tables.flatMap((table) => table.extracted ?? []);
  const days =
    extracted.length > 0 ? extracted : tables.flatMap(({ year }) => (year === null ? [] : yearEnd(year)));
  return days.length === 0 ? undefined : days.reduce(later);
}

/** Why a folder gave nothing, as one sentence. */
export function nothingRead(folder: string, { refusedFiles }: Extraction): string {
  const [first, ...others] = refusedFiles;
  if (first === undefined) {
    return `${folder} holds no extract that Waymark reads: an SSDA903 return, an Annex A workbook or SSD tables.`;
  }
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return `Nothing in ${folder} could be read. ${first.file}: ${first.reason}${more}`;
}
