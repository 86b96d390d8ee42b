import { type CalendarDate } from '#calendar/calendar-date.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { targetOn } from '#domain/indicators/target.ts';
import type { Compared } from '#domain/benchmarks/compared.ts';
import { dayToldOf, isSameImport } from '../../figures/brought-in.ts';
import { neighboursOn } from '../../figures/neighbours.ts';
import { dayShown } from '../../figures/day-shown.ts';
import { englandOn } from '../../figures/england.ts';
import { monthEarlier, trendDays, yearEarlier } from '../../figures/as-at.ts';
import { figuresOn, seen } from '../../figures/seen.ts';
import type { Shown, Sight } from '../../figures/sight.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { change, count, inUnit } from '../../words/numbers.ts';
import { type Rating, ratingOf } from './rating.ts';

/** One figure in a table of figures, in words. */
export interface FigureRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly value: string;
  readonly of: string;
  readonly target: string;
  /** How far short of the target still counts as near it: "5.0 points"; undefined where no distance does. */
  readonly tolerance: string | undefined;
  readonly rating: Rating | undefined;
  readonly england: string;
  /** The middle one of the statistical neighbours that are published. */
  readonly neighbours: string;
  readonly sinceLastMonth: Since | undefined;
  readonly sinceLastYear: Since | undefined;
  /** What should be known beside the figure. */
  readonly marks: readonly string[];
  readonly trend: readonly (number | undefined)[];
}

/** How far a figure has gone since another day; undefined where either cannot be shown. */
export interface Since {
  /** `+1.2` */
  readonly change: string;
  readonly goes: 'up' | 'down' | 'level';
  /** Whether that is the way it should go; undefined where it goes nowhere, or is for context. */
  readonly good: boolean | undefined;
}

/** Figures in the order given, as someone of this sight may see them. */
export function figureRows(
  indicators: readonly Indicator[],
  known: Known,
  asAt: CalendarDate,
  sight: Sight,
): readonly FigureRow[] {
  return indicators.map((indicator) => figureRow(indicator, known, asAt, sight));
}

function figureRow(indicator: Indicator, known: Known, asAt: CalendarDate, sight: Sight): FigureRow {
  const { id, title, unit, counts, direction, benchmark } = indicator;
  const measured = known.measured(indicator, asAt);
  const shownOn = (day: CalendarDate): Shown => seen(id, figuresOn(known, day), sight);
  const now = shownOn(asAt);
  const since = (day: CalendarDate): Since | undefined =>
    isSameImport(measured, known.measured(indicator, day))
      ? undefined
      : sinceThen(now.telling, shownOn(day).telling, indicator);
  const told = dayToldOf(measured, asAt);
  const target = targetOn(indicator, known.population.settings, asAt);
  const england = englandOn(benchmark, known, told);
  return {
    id,
    title,
    href: paths.figure(id, dayShown(known, asAt).query),
    value: now.value,
    of: indicator.imported === true && measured.source === undefined ? 'nothing brought in' : now.of,
    target: target === undefined ? '–' : inUnit(target.value, unit, counts),
    tolerance:
      target === undefined || target.tolerance === 0
        ? undefined
        : `${target.tolerance}${unit === 'percent' ? ' points' : ''}`,
    rating: ratingOf(now.telling, target, direction),
    england: england === undefined ? '–' : `${england.value}%`,
    neighbours: neighboursInShort(neighboursOn(benchmark, known, told)),
    sinceLastMonth: since(monthEarlier(asAt)),
    sinceLastYear: since(yearEarlier(asAt)),
    marks: marksOf(measured.cannotTell, now.small, known.contradictions(indicator, asAt).size, sight),
    trend: trendDays(asAt).map((day) => shownOn(day).telling),
  };
}

function neighboursInShort(found: Compared | undefined): string {
  return found?.spread === undefined ? '–' : `${found.spread.median}%`;
}

function sinceThen(
  now: number | undefined,
  then: number | undefined,
  { unit, direction }: Indicator,
): Since | undefined {
  if (now === undefined || then === undefined) return undefined;
  const by = Math.round((now - then) * 10);
  const goes = by === 0 ? 'level' : by > 0 ? 'up' : 'down';
  const asksFor = direction === 'high' ? 'up' : 'down';
  return {
    change: change(now, then, unit),
    goes,
    good: goes === 'level' || direction === 'context' ? undefined : goes === asksFor,
  };
}

function marksOf(cannotTell: number, small: boolean, contradicted: number, sight: Sight): readonly string[] {
  return [
    ...(small ? ['small numbers'] : []),
    ...(contradicted > 0 && sight === 'whole' ? [`! ${count(contradicted)} contradicted`] : []),
    ...(cannotTell > 0 && sight === 'whole' ? [`cannot tell: ${count(cannotTell)}`] : []),
  ];
}
