import { returnYearOf } from '#calendar/return-year.ts';
import type { Measuring } from '../indicator.ts';
import { reachTo } from './carried.ts';

/** Whether the extracts have every missing episode of the twelve months: the return of those years, or a recent SSD. */
export function missingCarried({ carried, year }: Measuring): boolean {
  const years = new Set([returnYearOf(year.from), returnYearOf(year.to)]);
  if ([...years].every((one) => carried.hasYear('Missing', one))) return true;
  return reachTo(carried.days('ssd_missing'), year.to);
}
