import { type CalendarDate, dayOf, isLeapYear, partsOf } from './calendar-date.ts';

/**
 * The day on which someone attains an age in years: at the start of that birthday.
 * Someone born on 29 February has their birthday on 1 March of a common year.
 * Source: Family Law Reform Act 1969 s9(1) (age attained at the commencement of the anniversary); 1 March is usual
 * English practice without authority found. The return's own rules alone use 28 February: see returns/ssda903.
 */
export function birthday(born: CalendarDate, age: number): CalendarDate {
  const { year, month, day } = partsOf(born);
  const leapBirth = month === 2 && day === 29 && !isLeapYear(year + age);
  const result = leapBirth ? dayOf(year + age, 3, 1) : dayOf(year + age, month, day);
  if (result === undefined) throw new RangeError(`no birthday ${age} for ${born}`);
  return result;
}

/** Age in whole years on a day; negative before birth. */
export function ageOn(born: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on < birthday(born, years) ? years - 1 : years;
}
