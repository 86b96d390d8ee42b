import { calendarDate } from '#calendar/calendar-date.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { CategoryCode, CategoryPeriod } from '../category.ts';
import type { Circumstances } from '../duty.ts';
import type { Settings } from '../settings.ts';
import { shippedSettings } from '../settings-shipped.ts';

/** For tests: a category history written out, each category from its day to the next one's. */
export function history(...steps: readonly (readonly [CategoryCode, string])[]): readonly CategoryPeriod[] {
  return steps.map(([code, from], at) => {
    const next = steps[at + 1];
    return {
      code,
      from: calendarDate(from),
      to: next === undefined ? undefined : calendarDate(next[1]),
      basis: code === 'CANNOT-TELL' ? 'unknown' : 'computed',
      rule: 'as the test has it',
      because: [],
      missing: code === 'CANNOT-TELL' ? ['the care history before 2024'] : [],
    };
  });
}

/** For tests: the same history, but only declared by the authority. */
export function declared(periods: readonly CategoryPeriod[]): readonly CategoryPeriod[] {
  return periods.map((period) => ({ ...period, basis: 'declared' }));
}

/** For tests: what a duty's rule is asked about. */
export function asked(
  on: string,
  categories: readonly CategoryPeriod[],
  person: YoungPerson,
  settings: Settings = shippedSettings,
): Circumstances {
  return { on: calendarDate(on), categories, person, settings };
}
