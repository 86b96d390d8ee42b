import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Settings } from '#domain/law/settings.ts';
import type { Target } from './rating.ts';

/** The authority's own target on a day, else the one that ships with the figure (without a tolerance). */
export function targetOn(indicator: Indicator, settings: Settings, on: CalendarDate): Target | undefined {
  const own = settings.targets.get(indicator.id)?.findLast(({ from }) => from <= on)?.value;
  if (own !== undefined) return own;
  return indicator.target === undefined ? undefined : { target: indicator.target.value, tolerance: 0 };
}
