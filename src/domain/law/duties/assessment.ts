import type { CalendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import type { DutyDecision } from '../duty.ts';
import { cannotTell } from './answers.ts';

/** What no extract carries. */
export const assessmentUnknown = 'No source records when a needs assessment was completed.';

/** The months within which the law wants the needs assessment. CPR10 reg 42(1); CLR10 reg 5(2). */
export const ASSESSMENT_MONTHS = 3;

/**
 * The needs assessment owed within some months of a day on which something began. Where the day is known only to be
 * `since` or before, the clock has no day.
 */
export function assessmentWithin(
  months: number,
  { since, sinceExact }: { readonly since: CalendarDate; readonly sinceExact: boolean },
  began: string,
): DutyDecision {
  if (!sinceExact) {
    const by = `${began} on ${inWords(since)} or before: no source gives the day, so neither does the clock.`;
    return cannotTell([by, assessmentUnknown]);
  }
  const due = addMonths(since, months);
  const rule = `${began} on ${inWords(since)}: a needs assessment is owed within ${months} months, by ${inWords(due)}.`;
  return cannotTell([rule, assessmentUnknown], due);
}
