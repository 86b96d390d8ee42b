import { type CalendarDate, dayOf, earlier, parseCalendarDate } from '#calendar/calendar-date.ts';
import type { ExtractSeen } from '#domain/people/population.ts';
import { returnYearOf, yearEnd, yearStart } from '#calendar/return-year.ts';
import { inWords } from '#calendar/words.ts';
import type { KnownThen } from '#store/known-then.ts';
import { A_YEAR, isShortYear } from '../forms/typed-day.ts';

/** From when on anything is known. */
export interface RecordsBegin {
  /** The day of the first import. */
  readonly imported: CalendarDate;
  /** The first day for which an extract speaks. */
  readonly told: CalendarDate;
}

/** From when on anything is known, by the moment of the first import and by the extracts; undefined where nothing is. */
export function recordsBegin(
  firstImport: string | undefined,
  extracts: readonly ExtractSeen[],
): RecordsBegin | undefined {
  const days = extracts.flatMap(({ extracted, year }) => extracted ?? (year === null ? [] : yearEnd(year)));
  const imported = firstImport === undefined ? undefined : dayInEngland(firstImport);
  if (imported === undefined || days.length === 0) return undefined;
  return { imported, told: days.reduce(earlier) };
}

/** The day in England on which a moment of the store falls; undefined where the text is none. */
export function dayInEngland(at: string): CalendarDate | undefined {
  const moment = Temporal.Instant.fromEpochMilliseconds(Date.parse(at));
  return parseCalendarDate(moment.toZonedDateTimeISO('Europe/London').toPlainDate().toString());
}

/** An earlier day, and what was known then. */
export interface EarlierDay {
  readonly day: CalendarDate;
  readonly asKnown: KnownThen;
}

/** The day that somebody typed; a sentence where no draft of it can be laid beside today's. */
export function earlierDay(
  typed: { readonly day: string; readonly month: string; readonly year: string },
  today: CalendarDate,
  begin: RecordsBegin,
): EarlierDay | { readonly says: string } {
  const texts = [typed.day, typed.month, typed.year].map((text) => text.trim());
  if (texts.some((text) => text === ''))
    return { says: 'Enter a day, a month and a year, such as 31 7 2026' };
  if (isShortYear(typed.year.trim())) return { says: `${A_YEAR}, such as 31 7 2026` };
  const [dayNumber = Number.NaN, month = Number.NaN, year = Number.NaN] = texts.map((text) =>
    /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN,
  );
  const day = dayOf(year, month, dayNumber);
  if (day === undefined || year < 1900) {
    return { says: `There is no such day as ${texts.join(' ')}: write a date such as 31 7 2026` };
  }
  if (day > today) return { says: `${inWords(day)} is still to come: choose a day that has passed` };
  if (day === today) return { says: 'That is today: choose an earlier day to lay today’s return beside' };
  if (day < begin.told) {
    return { says: `Nothing was known yet on ${inWords(day)}: the records begin on ${inWords(begin.told)}` };
  }
  const start = yearStart(returnYearOf(today));
  if (day < start) {
    return {
      says: `On ${inWords(day)} the return was of ${returnYearOf(day)}: choose a day from ${inWords(start)} on, or compare with last year’s return`,
    };
  }
  return { day, asKnown: asKnownOn(day, begin) };
}

/** What was known at the end of a day: what had been recorded; before the first import, what extracts had said. */
export function asKnownOn(day: CalendarDate, { imported }: RecordsBegin): KnownThen {
  return day < imported ? { saidBy: day } : { recordedBy: endOf(day) };
}

/** The last moment of a day in England, as ISO text. */
function endOf(day: CalendarDate): string {
  return Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime('Europe/London')
    .subtract({ milliseconds: 1 })
    .toInstant()
    .toString();
}
