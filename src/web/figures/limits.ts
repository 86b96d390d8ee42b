import type { CalendarDate } from '#calendar/calendar-date.ts';
import { numberOn, type Settings } from '#domain/law/settings.ts';
import type { Limits } from './suppress.ts';

/** What is too small to be shown on a day: of what is published, not of what it tells of. */
export function limitsOn(settings: Settings, day: CalendarDate): Limits {
  return {
    people: numberOn(settings, 'fewest-people-shown', day),
    group: numberOn(settings, 'fewest-people-in-a-percentage', day),
  };
}

/** What “not shown” means, for under a table. */
export function notShownMeans({ people, group }: Limits): string {
  return `“Not shown”: fewer than ${people} young people, or a group of fewer than ${group}, so that nobody can be recognised.`;
}

/** What stands in the place of a number that is too small to be shown. */
export function fewerThan({ people }: Limits): string {
  return `fewer than ${people}`;
}
