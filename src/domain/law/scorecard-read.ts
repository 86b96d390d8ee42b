import { type CalendarDate, parseCalendarDate } from '#calendar/calendar-date.ts';
import { cannotStand, isTheme, scorecardEmptyFrom, themes } from '#domain/indicators/scorecard.ts';
import type { ScorecardChange } from './settings.ts';

type Fields = Readonly<Record<string, unknown>>;

const FIELDS = ['from', 'figure', 'theme', 'place', 'source'];

/**
 * Which figures are put on the scorecard and taken off it, in order of day and of one day as written:
 * `[{from, figure, theme, place?, source}]`; no theme (`null`) takes the figure off, no place puts it last in its theme.
 * Adds a sentence to `problems` for every mistake; an entry with one is left out.
 */
export function readScorecard(given: unknown, problems: string[]): readonly ScorecardChange[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    problems.push('"scorecard" must be a list of dated entries.');
    return [];
  }
  const read: ScorecardChange[] = [];
  for (const [at, entry] of given.entries()) {
    const where = `The scorecard, entry ${at + 1}:`;
    const answer = readEntry(entry);
    if ('wrong' in answer) problems.push(...answer.wrong.map((says) => `${where} ${says}`));
    else if (read.some(({ from, figure }) => from === answer.is.from && figure === answer.is.figure))
      problems.push(`${where} there is already an entry for ${answer.is.figure} from ${answer.is.from}.`);
    else read.push(answer.is);
  }
  return neverEmpty(
    read.toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1)),
    problems,
  );
}

/** The changes without those of a day that would leave nothing on the scorecard. */
function neverEmpty(changes: readonly ScorecardChange[], problems: string[]): readonly ScorecardChange[] {
  const empty: CalendarDate | undefined = scorecardEmptyFrom(changes);
  if (empty === undefined) return changes;
  problems.push(
    `The scorecard: no figure would be left on it from ${empty}, so what that day takes off stays.`,
  );
  return neverEmpty(
    changes.filter(({ from, theme }) => from !== empty || theme !== null),
    problems,
  );
}

function readEntry(entry: unknown): { readonly is: ScorecardChange } | { readonly wrong: readonly string[] } {
  if (!isFields(entry))
    return { wrong: [`must be an object with ${FIELDS.map((field) => `"${field}"`).join(', ')}.`] };
  const { from: day, figure, theme, place, source } = entry;
  const from = typeof day === 'string' ? parseCalendarDate(day) : undefined;
  const stands = typeof figure === 'string' ? cannotStand(figure) : '"figure" must be its id, such as A01.';
  const wrong = [
    ...(from === undefined ? ['"from" must be a day, written 2026-04-01.'] : []),
    ...(stands === undefined ? [] : [stands]),
    ...(theme === null || isTheme(theme)
      ? []
      : [`"theme" must be one of ${themes.join(', ')}, or null where the figure is taken off.`]),
    ...(place == null || isPlace(place) ? [] : ['"place" must be a whole number above 0.']),
    ...(typeof source === 'string' && source.trim() !== '' ? [] : ['"source" must say where it comes from.']),
    ...Object.keys(entry)
      .filter((field) => !FIELDS.includes(field))
      .map((field) => `"${field}" is not one of its fields.`),
  ];
  if (wrong.length > 0 || from === undefined || typeof figure !== 'string' || typeof source !== 'string')
    return { wrong };
  return {
    is: {
      from,
      figure,
      theme: isTheme(theme) ? theme : null,
      place: isPlace(place) ? place : undefined,
      source,
    },
  };
}

/** Where a figure may stand in its theme: first is 1. */
export function isPlace(place: unknown): place is number {
  return typeof place === 'number' && Number.isInteger(place) && place > 0;
}

function isFields(given: unknown): given is Fields {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
