import { type CalendarDate, earlier } from '#calendar/calendar-date.ts';
import { daysTold } from '#domain/indicators/days-told.ts';
import type { Known } from '../known.ts';

/** From when on figures can be had: the day the records begin. */
export function figuresBegin({ population, newest }: Pick<Known, 'population' | 'newest'>): CalendarDate {
  return earlier(daysTold(population)?.first ?? newest, newest);
}
