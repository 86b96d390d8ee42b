import type { CalendarDate } from '#calendar/calendar-date.ts';
import { addMonths, monthEnd } from '#calendar/month.ts';
import { daysTold } from '#domain/indicators/days-told.ts';
import { daysFrozen } from '#store/frozen.ts';
import { populationOf } from '#store/population.ts';
import type { Db } from '#store/tables.ts';
import { within } from '#store/within.ts';

/**
 * The month-ends that are to be frozen, the oldest first: those that an extract reaches and that are not frozen yet,
 * from the first frozen one on, or from `since`; where nothing was frozen yet and no day is named, the newest alone. A
 * 31 March is a month-end, so that each return year's end is among them.
 */
export async function dueToFreeze(
  db: Db,
  authority: string,
  today: CalendarDate,
  since: CalendarDate | undefined,
): Promise<readonly CalendarDate[]> {
  const told = daysTold(await populationOf(db, authority));
  if (told === undefined) return [];
  const frozen = await within(db, authority, daysFrozen);
  const last = told.newest < today ? told.newest : today;
  const newest = monthEnd(last) === last ? last : monthEnd(addMonths(last, -1));
  const from = since ?? [...frozen].toSorted()[0] ?? newest;
  const days: CalendarDate[] = [];
  for (let day = newest; day >= from && day >= told.first; day = monthEnd(addMonths(day, -1))) days.push(day);
  return days.toReversed().filter((day) => !frozen.has(day));
}
