import { type CalendarDate, dayOf, parseCalendarDate } from '#calendar/calendar-date.ts';
import { type Instant, instantAt } from '#calendar/instant.ts';
import { isoOfSerial } from './excel-dates.ts';

/** A cell that holds something, but nothing that can be read as what was asked for. */
export const unreadable: unique symbol = Symbol('unreadable');
type Unreadable = typeof unreadable;

/** What a cell says: a value, `null` where it is blank, `unreadable` where it is neither. */
export type Cell<T> = T | null | Unreadable;

const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ T](.+))?$/;
const YEAR_FIRST = /^(\d{4}-\d{2}-\d{2})(?:[ T](.+))?$/;
const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i;
const SERIAL = /^\d{5}(\.\d+)?$/;

/**
 * A day: `dd/mm/yyyy` or `d/m/yyyy`, ISO, either with a time (which is left out), or Excel's serial number of five
 * digits (1927 to 2173). Years of two digits are not guessed.
 */
export function readDate(text: string): Cell<CalendarDate> {
  if (text === '') return null;
  const known = readBefore.get(text);
  if (known !== undefined) return known;
  const parts = partsOfMoment(text);
  const day = parts === null || parts === unreadable ? parts : parts.day;
  if (readBefore.size >= DAYS_KEPT) readBefore.clear();
  if (text.length <= LONGEST_KEPT) readBefore.set(text, day);
  return day;
}

/** Extracts write the same few thousand days over and over: most of the time of reading a return was here. */
const readBefore = new Map<string, Cell<CalendarDate>>();
const DAYS_KEPT = 20_000;
const LONGEST_KEPT = 25;

/**
 * A moment in England: a day as for `readDate` with a time. `null` also where the day has no time, or midnight to the
 * second, which is how databases write a day: the moment is then not recorded. Ask `readDate` for the day.
 */
export function readInstant(text: string): Cell<Instant> {
  const parts = partsOfMoment(text);
  if (parts === null || parts === unreadable) return parts;
  if (parts.time === null) return null;
  if (parts.offset !== null) return withOffset(parts.day, parts.time, parts.offset);
  if (parts.time === '00:00:00') return null;
  return instantAt(parts.day, parts.time) ?? unreadable;
}

/** Yes or no, in the ways that extracts write it: Y, Yes, True, 1; N, No, False, 0. */
export function readYesNo(text: string): Cell<boolean> {
  switch (text.trim().toUpperCase()) {
    case '':
      return null;
    case 'Y':
    case 'YES':
    case 'TRUE':
    case '1':
      return true;
    case 'N':
    case 'NO':
    case 'FALSE':
    case '0':
      return false;
    default:
      return unreadable;
  }
}

/** One of a set of upper-case codes, whatever the case it is written in. */
export function readCode(text: string, codes: { has(code: string): boolean }): Cell<string> {
  const code = text.trim().toUpperCase();
  if (code === '') return null;
  return codes.has(code) ? code : unreadable;
}

/** A whole number from 0; `3.0` is 3. */
export function readCount(text: string): Cell<number> {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d{1,9}(\.0+)?$/.test(trimmed) ? Number(trimmed) : unreadable;
}

/** An id: trimmed, upper-cased, leading zeros kept. */
export function readId(text: string): string | null {
  const id = text.trim().toUpperCase();
  return id === '' ? null : id;
}

/** Text as written, trimmed. */
export function readText(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

interface Moment {
  readonly day: CalendarDate;
  /** `HH:MM:SS`, or null where no time is written. */
  readonly time: string | null;
  readonly offset: string | null;
}

function partsOfMoment(text: string): Cell<Moment> {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const slashed = DAY_FIRST.exec(trimmed);
  if (slashed !== null) {
    return momentOf(dayOf(Number(slashed[3]), Number(slashed[2]), Number(slashed[1])), slashed[4]);
  }
  const iso = YEAR_FIRST.exec(trimmed);
  if (iso !== null) return momentOf(parseCalendarDate(iso[1] ?? ''), iso[2]);
  return SERIAL.test(trimmed) ? momentOfSerial(Number(trimmed)) : unreadable;
}

function momentOf(day: CalendarDate | undefined, clock: string | undefined): Moment | Unreadable {
  if (day === undefined) return unreadable;
  if (clock === undefined) return { day, time: null, offset: null };
  const parts = CLOCK.exec(clock.trim());
  if (parts === null) return unreadable;
  const time = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}:${parts[3] ?? '00'}`;
  return { day, time, offset: parts[4]?.toUpperCase() ?? null };
}

function momentOfSerial(serial: number): Moment | Unreadable {
  const [day, time] = (isoOfSerial(serial, false) ?? '').split('T');
  const parsed = parseCalendarDate(day ?? '');
  return parsed === undefined ? unreadable : { day: parsed, time: time ?? null, offset: null };
}

function withOffset(day: CalendarDate, time: string, offset: string): Instant | Unreadable {
  const colon = /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
  if (colon !== 'Z' && Number(colon.slice(1, 3)) > 14) return unreadable;
  const london = Temporal.Instant.from(`${day}T${time}${colon}`).toZonedDateTimeISO('Europe/London');
  const there = parseCalendarDate(london.toPlainDate().toString());
  if (there === undefined) return unreadable;
  return instantAt(there, london.toPlainTime().toString({ smallestUnit: 'second' })) ?? unreadable;
}
