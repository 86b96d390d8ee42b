import { type CalendarDate, dayOf } from '#calendar/calendar-date.ts';

/** A day as somebody typed it, in three boxes. */
export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What stands in the three boxes of a form or an address. */
export function typedIn(form: URLSearchParams): TypedDay {
  const text = (name: string): string => (form.get(name) ?? '').trim();
  return { day: text('day'), month: text('month'), year: text('year') };
}

/** Whether all three boxes were left empty. */
export function isBlank(typed: TypedDay): boolean {
  return Object.values(typed).every((text) => text === '');
}

/** What is said of a year such as 26. */
export const A_YEAR = 'Write the year with four digits';

export function isShortYear(year: string): boolean {
  return /^\d{1,3}$/.test(year);
}

/** The day that was typed, or a sentence that says what is wrong with it. */
export function dayTyped({ day, month, year }: TypedDay): CalendarDate | { readonly says: string } {
  if ([day, month, year].some((text) => text === ''))
    return { says: 'Enter a day, a month and a year, such as 31 10 2026' };
  if (isShortYear(year)) return { says: `${A_YEAR}, such as 31 10 2026` };
  const [d = Number.NaN, m = Number.NaN, y = Number.NaN] = [day, month, year].map((text) =>
    /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN,
  );
  const date = y < 1900 ? undefined : dayOf(y, m, d);
  return date ?? { says: `There is no such day as ${day} ${month} ${year}: write a date such as 31 10 2026` };
}
