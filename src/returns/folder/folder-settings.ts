import { type CalendarDate, parseCalendarDate } from '#calendar/calendar-date.ts';
import { type ImportedFigure, importedIds } from '#domain/indicators/imported-figure.ts';
import type { Team, Worker } from '#domain/people/population.ts';
import type { FolderSettings, NamedFile } from '../extraction.ts';
import type { Finding } from '../finding.ts';
import { readAsText } from '../reading/text.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a folder without a `waymark.json` says. */
export const noSettings: FolderSettings = {
  authority: null,
  name: null,
  asAt: null,
  demonstration: false,
  teams: [],
  workers: [],
  settings: undefined,
  figures: [],
};

/**
 * `waymark.json`: the authority's code, the day the folder is as at, and what no extract carries, teams and workers.
 * What cannot be taken is a finding by its place in the file (`teams[2].team`); the rest is taken. Never throws.
 */
export function readFolderSettings(file: NamedFile): {
  readonly folder: FolderSettings;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const find = (column: string | null, value: unknown, expected: string): void => {
    const shown = value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
    findings.push({ file: file.path, row: null, column, value: shown, expected });
  };
  const text = readAsText(file);
  if (typeof text !== 'string') {
    find(null, undefined, text.reason);
    return { folder: noSettings, findings };
  }
  const root = parse(text);
  if (!isFields(root)) {
    find(null, undefined, 'A JSON object such as {"authority": "E10000000", "teams": []}.');
    return { folder: noSettings, findings };
  }
  const read = fieldsOf(root, '', find);
  const teams = read.list('teams').flatMap((team) => {
    const name = team.text('team');
    return name === undefined ? [] : teamOf(name, team);
  });
  const workers = read.list('workers').flatMap((worker) => {
    const name = worker.text('worker');
    return name === undefined ? [] : workerOf(name, worker);
  });
  const figures = read.list('figures').flatMap(figureOf);
  for (const key of Object.keys(root)) {
    if (!KNOWN.has(key)) find(key, root[key], `One of ${[...KNOWN].join(', ')}: this was left unread.`);
  }
  const folder: FolderSettings = {
    authority: read.optionalText('authority')?.toUpperCase() ?? null,
    name: read.optionalText('name') ?? null,
    asAt: read.day('asAt') ?? null,
    demonstration: root['demonstration'] === true,
    teams,
    workers,
    settings: root['settings'],
    figures,
  };
  return { folder, findings };
}

const KNOWN: ReadonlySet<string> = new Set([
  'authority',
  'name',
  'asAt',
  'demonstration',
  'teams',
  'workers',
  'settings',
  'figures',
]);

function teamOf(team: string, read: Reading): Team {
  return { team, name: read.optionalText('name'), locality: read.optionalText('locality') };
}

function workerOf(worker: string, read: Reading): Worker {
  return {
    worker,
    name: read.optionalText('name'),
    role: read.optionalText('role'),
    fte: read.share('fte'),
    team: read.optionalText('team'),
  };
}

/** A figure that is brought in; what lacks its id, day, value or source is found and left out. */
function figureOf(read: Reading): readonly ImportedFigure[] {
  const indicator = read.oneOf('indicator', importedIds);
  const to = read.day('to');
  const value = read.number('value');
  const source = read.text('source');
  const from = read.day('from');
  if (to === undefined) read.missing('to', 'The last day that it is of, as YYYY-MM-DD.');
  if (value === undefined) read.missing('value', 'A number.');
  if (from !== undefined && to !== undefined && from > to) {
    read.missing('from', 'A day that is not after the last day.');
    return [];
  }
  if (indicator === undefined || to === undefined || value === undefined || source === undefined) return [];
  return [
    {
      indicator,
      part: read.optionalText('part'),
      from,
      to,
      value,
      numerator: read.number('numerator'),
      denominator: read.number('denominator'),
      source,
    },
  ];
}

/** The fields of one object of the file; each that is not what it should be is found. */
interface Reading {
  text(key: string): string | undefined;
  optionalText(key: string): string | undefined;
  day(key: string): CalendarDate | undefined;
  number(key: string): number | undefined;
  oneOf(key: string, known: ReadonlySet<string>): string | undefined;
  /** Finds a field that is not what it must be. */
  missing(key: string, expected: string): void;
  /** A part of full time: above 0, at most 1.5. */
  share(key: string): number | undefined;
  list(key: string): readonly Reading[];
}

function fieldsOf(
  fields: Fields,
  at: string,
  find: (column: string, value: unknown, expected: string) => void,
): Reading {
  const taken = <T>(
    key: string,
    take: (value: unknown) => T | undefined,
    expected: string,
  ): T | undefined => {
    const value = fields[key];
    if (value === undefined || value === null) return undefined;
    const found = take(value);
    if (found === undefined) find(`${at}${key}`, value, expected);
    return found;
  };
  const optionalText = (key: string): string | undefined =>
    taken(key, textOf, 'Text between quotation marks.');
  return {
    optionalText,
    text: (key) => {
      if (fields[key] === undefined || fields[key] === null)
        find(`${at}${key}`, undefined, 'A name: this one has none.');
      return optionalText(key);
    },
    day: (key) =>
      taken(
        key,
        (value) => (typeof value === 'string' ? parseCalendarDate(value) : undefined),
        'A day as YYYY-MM-DD.',
      ),
    number: (key) =>
      taken(
        key,
        (value) => (typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined),
        'A number that is not below 0.',
      ),
    oneOf: (key, known) => {
      const value = optionalText(key);
      if (value !== undefined && known.has(value)) return value;
      find(`${at}${key}`, fields[key], `One of ${[...known].join(', ')}: figures that are brought in.`);
      return undefined;
    },
    missing: (key, expected) => {
      find(`${at}${key}`, fields[key], expected);
    },
    share: (key) =>
      taken(
        key,
        (value) => (typeof value === 'number' && value > 0 && value <= 1.5 ? value : undefined),
        'A number above 0, where 1 is full time.',
      ),
    list: (key) =>
      (
        taken(
          key,
          (value): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined),
          'A list.',
        ) ?? []
      ).flatMap((item, index) => {
        const place = `${at}${key}[${index}]`;
        if (isFields(item)) return fieldsOf(item, `${place}.`, find);
        find(place, item, 'An object between braces.');
        return [];
      }),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // found as no object
  }
}
