import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { adviserOn } from '../personal-adviser.ts';

/** What extracts say, from a day on, of a personal adviser. */
export interface AdviserSign {
  readonly on: CalendarDate;
  readonly named: boolean;
  /** The day of the list, or the first day of the involvement, that names one; the day itself where none does. */
  readonly told: CalendarDate;
  /** Whether the sign before it said otherwise. */
  readonly changes: boolean;
  /** "Annex A of 31 October 2026 names a personal adviser", of the first sign of a run that says the same. */
  readonly says: () => string;
}

/**
 * Whether extracts name a personal adviser on a day and on each later day on which that can change, in order. One
 * that no extract tells of is not named: the category asks only whether one is (contracts.md, FR-21+).
 */
export function adviserSigns(person: YoungPerson, from: CalendarDate): readonly AdviserSign[] {
  const changing = [
    ...person.leavingCare.map(({ on }) => on),
    ...person.involvements
      .filter(({ role }) => role === 'personal-adviser')
      .flatMap((involvement) => [involvement.from, ...(involvement.to == null ? [] : [involvement.to])]),
  ];
  const days = [...new Set([from, ...changing.filter((day) => day > from)])].toSorted();
  const signs: AdviserSign[] = [];
  for (const on of days) {
    const adviser = adviserOn(person, on);
    const named = adviser.is === 'named';
    const told = named ? adviser.told : on;
    const last = signs.at(-1);
    if (last !== undefined && last.named === named) {
      signs.push({ on, named, told, changes: false, says: last.says });
      continue;
    }
    const says = (): string => {
      switch (adviser.is) {
        case 'named':
          return `${adviser.source} names a personal adviser, and the newest source that speaks of one still does`;
        case 'none':
          return `${adviser.looked.source} names no personal adviser`;
        case 'cannot-tell':
          return adviser.gone === undefined
            ? 'no extract says whether they have a personal adviser'
            : `${adviser.gone} no longer lists them`;
      }
    };
    signs.push({ on, named, told, changes: true, says });
  }
  return signs;
}
