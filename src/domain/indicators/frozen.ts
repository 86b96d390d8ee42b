import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Breakdown, Direction, Indicator, Measuring, Period, Place, Share, Unit } from './indicator.ts';
import { type Line, linesWithin, type MeasuredGroup, measureAsAt, splitLines } from './measure.ts';
import { type MeasuredPart, Tally, type Totals } from './tally.ts';
import { type Target, targetOn } from './target.ts';

/** Where one person stood in a figure when it was frozen. */
export interface FrozenLine {
  readonly child: string;
  readonly is: Exclude<Place, 'outside'>;
  readonly because: readonly string[];
  readonly value?: number;
  readonly denominator?: number;
  readonly parts?: Readonly<Record<string, Share>>;
}

/** A figure as it stood when it was frozen: its number, its splits, what it was held against, and who stood behind it. */
export interface FrozenFigure extends Totals {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly period: Period;
  readonly parts: readonly MeasuredPart[];
  readonly target: Target | null;
  readonly splits: readonly FrozenSplit[];
  /** Where it came from, if it was brought in ready-made. */
  readonly source?: string;
}

export interface FrozenSplit {
  readonly by: Breakdown;
  readonly groups: readonly MeasuredGroup[];
}

/** Everything there is to keep of a figure on a day, with everyone in it. */
export function frozenFigure(
  indicator: Indicator,
  measuring: Measuring,
): { readonly figure: FrozenFigure; readonly lines: readonly FrozenLine[] } {
  const { population, asAt } = measuring;
  const lines = linesWithin(indicator, measuring);
  const { id, version, title, unit, period, parts = [], ...totals } = measureAsAt(indicator, measuring);
  return {
    figure: {
      id,
      version,
      title,
      unit,
      direction: indicator.direction,
      period,
      numerator: totals.numerator,
      denominator: totals.denominator,
      excluded: totals.excluded,
      cannotTell: totals.cannotTell,
      value: totals.value,
      parts,
      target: targetOn(indicator, population.settings, asAt) ?? null,
      splits: indicator.breakdowns.map((by) => ({
        by,
        groups: splitLines(indicator, lines, by, measuring),
      })),
      ...(totals.source === undefined ? {} : { source: totals.source }),
    },
    lines: lines.flatMap(frozenLine),
  };
}

/** A line as it is kept; nobody who is outside. */
export function frozenLine({ person, placing }: Line): readonly FrozenLine[] {
  const { is, because, value, denominator, parts } = placing;
  if (is === 'outside') return [];
  return [
    {
      child: person.child,
      is,
      because: [...because],
      ...(value === undefined ? {} : { value }),
      ...(denominator === undefined ? {} : { denominator }),
      ...(parts === undefined ? {} : { parts }),
    },
  ];
}

/** What kept lines come to. */
export function countFrozen(
  indicator: Pick<Indicator, 'unit' | 'parts'>,
  lines: readonly FrozenLine[],
): Totals {
  const tally = new Tally(indicator);
  for (const line of lines) tally.add(line);
  return tally.totals;
}

/** The day that figures were frozen as at, and what is said of it. */
export interface Freeze {
  readonly freeze: number;
  readonly asAt: CalendarDate;
  /** When, as ISO text. */
  readonly at: string;
  readonly by: string;
  readonly note: string;
  /** The store's last change when it was made. */
  readonly change: number;
  readonly digest: string;
}
