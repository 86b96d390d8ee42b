import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Settings } from '#domain/law/settings.ts';
import type { Indicator } from './indicator.ts';

/** What a figure is held against on a day. */
export interface Target {
  readonly value: number;
  readonly tolerance: number;
  /** "law": expected of everyone by statute; "policy": shipped default; else the authority's own source. */
  readonly by: string;
}

/** The authority's own dated target where it has set one, else the shipped one; undefined: there is none. */
export function targetOn(
  { id, target }: Indicator,
  settings: Settings,
  on: CalendarDate,
): Target | undefined {
  const own = settings.targets.get(id)?.findLast(({ from }) => from <= on);
  if (own !== undefined) return { value: own.value.target, tolerance: own.value.tolerance, by: own.source };
  return target === undefined ? undefined : { value: target.value, tolerance: 0, by: target.by };
}
