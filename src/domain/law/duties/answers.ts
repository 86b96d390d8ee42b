import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Instant } from '#calendar/instant.ts';
import { inWords } from '#calendar/words.ts';
import type { DutyDecision } from '../duty.ts';

/** Done, or in place: nothing more is owed today. `due` is the day by which it was owed, where there was one. */
export function met(because: readonly string[], due: CalendarDate | null = null): DutyDecision {
  return { state: 'met', due, because };
}

/** Owed, and its day has not passed. A clock that keeps running is always due, by its next day. */
export function owed(because: readonly string[], due: CalendarDate | Instant | null): DutyDecision {
  return { state: 'due', due, because };
}

/** Owed, and its day has passed; `due` is null where the law names no day. */
export function overdue(because: readonly string[], due: CalendarDate | Instant | null): DutyDecision {
  return { state: 'overdue', due, because };
}

/** Not owed to this person on this day. */
export function notOwed(because: readonly string[]): DutyDecision {
  return { state: 'not-owed', due: null, because };
}

/** What is missing, in sentences; `due` is the clock's day where it has one all the same. */
export function cannotTell(
  because: readonly string[],
  due: CalendarDate | Instant | null = null,
): DutyDecision {
  return { state: 'cannot-tell', due, because };
}

/** How far the sources reach that show nothing done. */
export interface Looked {
  /** The newest day for which a source says that nothing has been done since. */
  readonly to: CalendarDate;
  /** That source: "the SSD of 31 October 2026". */
  readonly source: string;
  /** Whether an extract drawn after the day asked about shows that it was done in between, not when. */
  readonly doneLater: boolean;
}

/**
 * What nothing done means on a day: due up to and on its day, overdue after. A day between two extracts of which only
 * the second shows it done cannot be told. After the newest extract its state is taken to last, and the doubt is said.
 */
export function notDone(
  on: CalendarDate,
  due: CalendarDate,
  looked: Looked,
  because: readonly string[],
): DutyDecision {
  if (on <= due) return owed(because, due);
  if (looked.to >= due) return overdue(because, due);
  if (looked.doneLater) {
    const between = `It was done after ${looked.source} was drawn; whether by ${inWords(due)} falls between two extracts.`;
    return cannotTell([...because, between], due);
  }
  const doubt = `The newest source that speaks of it is ${looked.source}; anything done since does not show.`;
  return overdue([...because, doubt], due);
}
