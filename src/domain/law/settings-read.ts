import { type CalendarDate, parseCalendarDate } from '#calendar/calendar-date.ts';
import { readScorecard } from './scorecard-read.ts';
import { isWithin, rangeInWords, rangeOf } from './setting-ranges.ts';
import { shippedSettings } from './settings-shipped.ts';
import type { DatedValue, SettingName, Settings } from './settings.ts';

/** Settings as they stand with an authority's own laid over the shipped ones, and every mistake in what was given. */
interface SettingsRead {
  readonly settings: Settings;
  /** Sentences for whoever wrote them. What a problem names is left out; the shipped value then stays in force. */
  readonly problems: readonly string[];
}

type Value = number | boolean | string;
type Target = { readonly target: number; readonly tolerance: number };
type Fields = Readonly<Record<string, unknown>>;

const PARTS = ['values', 'targets', 'scorecard'];

/**
 * Lays an authority's own dated values and targets over the shipped ones. From the day of its first own value an
 * authority's values alone decide; before it the shipped ones do. `given` is JSON:
 * `{values: {<name>: [{from, value, source}]}, targets: {<indicator>: [{from, target, tolerance, source}]},
 * scorecard: [{from, figure, theme, place, source}]}`.
 */
export function readSettings(given: unknown): SettingsRead {
  const problems: string[] = [];
  if (!isFields(given)) {
    return {
      settings: shippedSettings,
      problems: ['Settings must be an object with "values", "targets" and "scorecard".'],
    };
  }
  for (const key of Object.keys(given)) {
    if (!PARTS.includes(key)) problems.push(`"${key}" is not "values", "targets" or "scorecard".`);
  }
  const values = new Map(shippedSettings.values);
  for (const [name, entries] of lists(given['values'], 'values', problems)) {
    if (!isSettingName(name)) {
      problems.push(`There is no setting "${name}".`);
      continue;
    }
    const shipped = shippedSettings.values.get(name) ?? [];
    const own = datedEntries(`The setting ${name}`, entries, ['value'], problems, ({ value }) =>
      readValue(value, shipped.at(0)?.value, rangeOf(name)),
    );
    values.set(name, laidOver(shipped, own));
  }
  const targets = new Map(shippedSettings.targets);
  for (const [indicator, entries] of lists(given['targets'], 'targets', problems)) {
    if (!/^[A-J][0-9]{2}$/.test(indicator)) {
      problems.push(`"${indicator}" is not the id of an indicator, such as A01.`);
      continue;
    }
    const title = `The target of ${indicator}`;
    const own = datedEntries(title, entries, ['target', 'tolerance'], problems, readTarget);
    const laid = laidOver(shippedSettings.targets.get(indicator) ?? [], own);
    if (laid.length > 0) targets.set(indicator, laid);
  }
  const scorecard = readScorecard(given['scorecard'], problems);
  return { settings: { values, targets, scorecard }, problems };
}

function laidOver<T>(
  shipped: readonly DatedValue<T>[],
  own: readonly DatedValue<T>[],
): readonly DatedValue<T>[] {
  const [first] = own;
  return first === undefined ? shipped : [...shipped.filter(({ from }) => from < first.from), ...own];
}

/** What was given under `values` or `targets`; nothing where the key is absent. */
function lists(given: unknown, key: string, problems: string[]): readonly (readonly [string, unknown])[] {
  if (given === undefined) return [];
  if (isFields(given)) return Object.entries(given);
  problems.push(`"${key}" must be an object with a list of dated entries under each name.`);
  return [];
}

/** The entries that can be read, in order of `from`; each that cannot be is a problem for each of its mistakes. */
function datedEntries<T>(
  title: string,
  entries: unknown,
  fields: readonly string[],
  problems: string[],
  read: (entry: Fields) => { readonly is: T } | { readonly wrong: string },
): readonly DatedValue<T>[] {
  if (!Array.isArray(entries)) {
    problems.push(`${title} must be a list of dated entries.`);
    return [];
  }
  const known = ['from', ...fields, 'source'];
  const dated = new Map<CalendarDate, DatedValue<T>>();
  for (const [at, entry] of entries.entries()) {
    const where = `${title}, entry ${at + 1}:`;
    if (!isFields(entry)) {
      problems.push(`${where} must be an object with ${known.map((field) => `"${field}"`).join(', ')}.`);
      continue;
    }
    const { from: day, source } = entry;
    const from = typeof day === 'string' ? parseCalendarDate(day) : undefined;
    const answer = read(entry);
    const unknown = Object.keys(entry).filter((field) => !known.includes(field));
    const wrong = [
      ...(from === undefined ? ['"from" must be a day, written 2026-04-01.'] : []),
      ...(from !== undefined && dated.has(from) ? [`there is already an entry from ${from}.`] : []),
      ...('wrong' in answer ? [answer.wrong] : []),
      ...(typeof source === 'string' && source.trim() !== ''
        ? []
        : ['"source" must say where it comes from.']),
      ...unknown.map((field) => `"${field}" is not one of its fields.`),
    ];
    problems.push(...wrong.map((says) => `${where} ${says}`));
    if (wrong.length > 0 || from === undefined || 'wrong' in answer || typeof source !== 'string') continue;
    dated.set(from, { from, value: answer.is, source });
  }
  return [...dated.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** A value of the same kind as the shipped one. */
function readValue(
  value: unknown,
  shipped: Value | undefined,
  range: ReturnType<typeof rangeOf>,
): { is: Value } | { wrong: string } {
  if (typeof shipped === 'boolean') {
    return typeof value === 'boolean' ? { is: value } : { wrong: '"value" must be true or false.' };
  }
  if (range !== undefined) {
    return typeof value === 'number' && isWithin(value, range)
      ? { is: value }
      : { wrong: `"value" must be ${rangeInWords(range)}.` };
  }
  return typeof value === 'string' ? { is: value } : { wrong: '"value" must be text.' };
}

function readTarget({ target, tolerance }: Fields): { is: Target } | { wrong: string } {
  const isNumber = (given: unknown): given is number => typeof given === 'number' && Number.isFinite(given);
  if (!isNumber(target) || target < 0) return { wrong: '"target" must be a number of 0 or more.' };
  if (!isNumber(tolerance) || tolerance < 0) return { wrong: '"tolerance" must be a number of 0 or more.' };
  return { is: { target, tolerance } };
}

function isSettingName(name: string): name is SettingName {
  return (shippedSettings.values as ReadonlyMap<string, unknown>).has(name); // every setting is shipped
}

function isFields(given: unknown): given is Fields {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
