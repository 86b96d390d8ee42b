import { type CalendarDate, partsOf } from './calendar-date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day as a sentence has it: `3 May 2026`. */
export function inWords(date: CalendarDate): string {
  return `${dayAndMonth(date)} ${partsOf(date).year}`;
}

/** A day of any year: `3 May`. */
export function dayAndMonth(date: CalendarDate): string {
  const { month, day } = partsOf(date);
  return `${day} ${MONTHS[month - 1] ?? ''}`;
}
