import { returnYearOf } from '#calendar/return-year.ts';
import type { Measuring } from '../indicator.ts';
import { reachTo } from './carried.ts';

/** Whether episodes tell of the whole twelve months: the return of both its years, or a recent SSD. */
export function episodesReach({ carried, year, asAt }: Measuring): boolean {
  const years = new Set([returnYearOf(year.from), returnYearOf(year.to)]);
  if ([...years].every((one) => carried.hasYear('Episodes', one))) return true;
  return ['ssd_cla_placement', 'ssd_cla_episodes'].some((table) => reachTo(carried.days(table), asAt));
}
