import { returnYearOf } from '#calendar/return-year.ts';
import type { Measuring } from '../indicator.ts';
import { newestUpTo } from './carried.ts';

/** Whether the extracts have every missing episode of the twelve months: the return of those years, or the SSD. */
export function missingCarried({ carried, year }: Measuring): boolean {
  const years = new Set([returnYearOf(year.from), returnYearOf(year.to)]);
  if ([...years].every((one) => carried.hasYear('Missing', one))) return true;
  const days = carried.days('ssd_missing');
  return days.some((day) => day > year.to) || newestUpTo(days, year.to) !== undefined;
}
