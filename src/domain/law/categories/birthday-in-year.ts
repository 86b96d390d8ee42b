import { birthday } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { type ReturnYear, yearEnd } from '#calendar/return-year.ts';

/** The birthday that falls in a return year, and the age attained on it. */
export function birthdayInYear(
  born: CalendarDate,
  year: ReturnYear,
): { readonly on: CalendarDate; readonly age: number } {
  const ends = yearEnd(year);
  const age = Number(ends.slice(0, 4)) - Number(born.slice(0, 4));
  const last = birthday(born, age);
  return last <= ends ? { on: last, age } : { on: birthday(born, age - 1), age: age - 1 };
}
