import type { CalendarDate } from '#calendar/calendar-date.ts';

/** The legal categories of file and contract; what each means stands beside its rule in `categories/`. */
export type CategoryCode =
  | 'PRE16'
  | 'E'
  | 'LA_NOT_ELIGIBLE'
  | 'R'
  | 'FR'
  | 'FR-PROG'
  | 'FR-ED'
  | 'FR-21+'
  | 'FR-DORMANT'
  | 'Q'
  | 'OTHER_LA'
  | 'NONE'
  | 'CLOSED'
  | 'CANNOT-TELL';

/** One stretch of a category, with the rule and the reasons that produced it. */
export interface CategoryPeriod {
  readonly code: CategoryCode;
  readonly from: CalendarDate;
  /** The first day of the next period; undefined: still in force. */
  readonly to: CalendarDate | undefined;
  readonly basis: 'computed' | 'declared' | 'unknown';
  /** The statute or regulation it rests on. */
  readonly rule: string;
  /** Sentences; of a declared one the first begins "Declared by the authority on …, not computed: …". */
  readonly because: readonly string[];
  /** For CANNOT-TELL: what is missing. */
  readonly missing: readonly string[];
  /** What the same category rests on from a later day of the period, where that changes. In order. */
  readonly later?: readonly LaterGrounds[];
}

/** Rule and reasons in force from `on`: a newer declaration, another return home, care known no further. */
interface LaterGrounds extends Pick<CategoryPeriod, 'rule' | 'because' | 'missing'> {
  readonly on: CalendarDate;
}

/** The category in force on a day, with the rule and reasons as they stand on that day. */
export function categoryOn(history: readonly CategoryPeriod[], on: CalendarDate): CategoryPeriod {
  const period = begunBy(history, on);
  const grounds = period?.later?.findLast((later) => later.on <= on);
  if (period !== undefined && grounds !== undefined) {
    const { rule, because, missing } = grounds;
    return { ...period, rule, because, missing };
  }
  return (
    period ?? {
      code: 'CANNOT-TELL',
      from: on,
      to: undefined,
      basis: 'unknown',
      rule: 'no history',
      because: ['Nothing is known of this person on that day.'],
      missing: ['anything recorded on or before that day'],
    }
  );
}

/** The last period that had begun by a day. A loop, for every figure asks it of everyone on every day of a trend. */
function begunBy(history: readonly CategoryPeriod[], on: CalendarDate): CategoryPeriod | undefined {
  for (let at = history.length - 1; at >= 0; at -= 1) {
    const period = history[at];
    if (period !== undefined && period.from <= on) return period;
  }
  return undefined;
}
