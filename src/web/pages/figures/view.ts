import { type CalendarDate } from '#calendar/calendar-date.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { targetOn } from '#domain/indicators/target.ts';
import { englandOn } from '../../figures/england.ts';
import { trendDays, yearEarlier } from '../../figures/as-at.ts';
import { shown, type Sight } from '../../figures/sight.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { change, count, figure } from '../../words/numbers.ts';
import { type Rating, ratingOf } from './rating.ts';

/** One figure in a table of figures, in words. */
export interface FigureRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly value: string;
  readonly of: string;
  readonly target: string;
  readonly rating: Rating | undefined;
  readonly england: string;
  /** `+1.2`, and the day it is compared with; undefined where either cannot be shown. */
  readonly sinceLastYear: { readonly change: string; readonly goes: 'up' | 'down' | 'level' } | undefined;
  /** What should be known beside the figure. */
  readonly marks: readonly string[];
  readonly trend: readonly (number | undefined)[];
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
  const { id, title, unit, direction, benchmark } = indicator;
  const measured = known.measured(indicator, asAt);
  const now = shown(measured, unit, sight);
  const before = shown(known.measured(indicator, yearEarlier(asAt)), unit, sight);
  const target = targetOn(indicator, known.population.settings, asAt);
  const england = englandOn(benchmark, asAt);
  return {
    id,
    title,
    href: paths.figure(id, asAt === known.newest ? {} : { 'as-at': asAt }),
    value: now.value,
    of: now.of,
    target: target === undefined ? '–' : figure(target.value, unit),
    rating: ratingOf(now.number, target, direction),
    england: england === undefined ? '–' : `${england.value}%`,
    sinceLastYear:
      now.number === undefined || before.number === undefined
        ? undefined
        : {
            change: change(now.number, before.number, unit),
            goes: goes(now.number, before.number),
          },
    marks: marksOf(measured.cannotTell, now.small, known.contradictions(indicator, asAt).size, sight),
    trend: trendDays(asAt).map((day) => shown(known.measured(indicator, day), unit, sight).number),
  };
}

function goes(now: number, before: number): 'up' | 'down' | 'level' {
  const by = Math.round((now - before) * 10);
  return by === 0 ? 'level' : by > 0 ? 'up' : 'down';
}

function marksOf(cannotTell: number, small: boolean, contradicted: number, sight: Sight): readonly string[] {
  return [
    ...(small ? ['small numbers'] : []),
    ...(contradicted > 0 && sight === 'whole' ? [`! ${count(contradicted)} contradicted`] : []),
    ...(cannotTell > 0 && sight === 'whole' ? [`cannot tell: ${count(cannotTell)}`] : []),
  ];
}
