import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Seen } from '#domain/people/seen.ts';
import { nameOfSource, type Source } from '#domain/people/source.ts';
import { asWritten, type Cell, toldOrCarried, workedOut, written } from './cell.ts';

/** The last day of a span as it was known on a day: blank where it had not ended by then, though it has since. */
export function openOn(
  { to, source }: { readonly to: Seen<CalendarDate>; readonly source: Source },
  until: CalendarDate,
): Cell {
  if (to != null && to > until) {
    const because = `Open on ${inWords(until)}: ${nameOfSource(source)} has it end later.`;
    return workedOut('', because, source);
  }
  return toldOrCarried(asWritten(to, written), source);
}
