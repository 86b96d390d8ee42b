import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Source } from '#domain/people/source.ts';
import type { Placing } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { type Carrying, cannotTell, met, notMet } from '../placing.ts';
import { sourceInWords } from './in-words.ts';

/** The date of a plan or its review that an extract has, and which extract. */
interface PlanSeen {
  readonly planOn: CalendarDate;
  readonly source: Source;
}

/**
 * A date of a plan, or of its review, that shows that there was a plan by a day; of any extract, for the date is told,
 * not the day of the telling. One after its own extract is a fault of entry.
 */
export function planSeenBy(person: PersonAsAt, day: CalendarDate): PlanSeen | undefined {
  for (const { on, row } of person.whole.leavingCare) {
    if (row?.planOn != null && row.planOn <= day && row.planOn <= on) {
      return { planOn: row.planOn, source: row.source };
    }
  }
  return undefined;
}

/** The reason that goes with it. */
export function planSaid({ planOn, source }: PlanSeen): string {
  return `Plan or review of ${inWords(planOn)}, as ${sourceInWords(source)} says.`;
}

/**
 * Whether there was a pathway plan by a day. Extracts carry the later of a plan's start and its latest review: one that
 * is not after the day shows that there was; none in an extract of the day or later shows that there was not; a later
 * one alone leaves open what it reviewed.
 */
export function planBy(person: PersonAsAt, day: CalendarDate, carrying?: Carrying): Placing {
  const seen = planSeenBy(person, day);
  if (seen !== undefined) return met(() => planSaid(seen), carrying);
  let later: PlanSeen | undefined;
  for (const { on, row } of person.whole.leavingCare) {
    if (on < day || row?.planOn === undefined) continue;
    const { planOn, source } = row;
    if (planOn === null) {
      return notMet(
        () => `No plan by ${inWords(day)}: none recorded, as ${sourceInWords(source)} says.`,
        carrying,
      );
    }
    later ??= { planOn, source };
  }
  return cannotTell(
    () =>
      later === undefined
        ? `Cannot tell, missing the pathway plan: no List 9 or SSD of ${inWords(day)} or later carries it.`
        : `Cannot tell, missing when the plan began: ${sourceInWords(later.source)} has the latest date alone, ${inWords(later.planOn)}.`,
    carrying,
  );
}
