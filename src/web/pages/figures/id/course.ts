import { type CalendarDate, partsOf } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Indicator, Unit } from '#domain/indicators/indicator.ts';
import { targetOn } from '#domain/indicators/target.ts';
import { type Beside, type Trend, trendChart, trendDrawing } from '../../../charts/trend.ts';
import { trendDays, yearEarlier } from '../../../figures/as-at.ts';
import type { EnglandPoint } from '#domain/benchmarks/england.ts';
import { betterOrWorse } from '../../../figures/better-or-worse.ts';
import { clearChange } from '../../../figures/clear-change.ts';
import { dayToldOf, isSameImport } from '../../../figures/brought-in.ts';
import { englandOn } from '../../../figures/england.ts';
import { figuresOn, seen } from '../../../figures/seen.ts';
import type { Shown, Sight } from '../../../figures/sight.ts';
import type { Html } from '../../../html.ts';
import type { Known } from '../../../known.ts';
import { change, inUnit } from '../../../words/numbers.ts';

/** A figure's course over 36 months: what it says, the chart, and the same numbers as rows, the newest first. */
export interface Course {
  /** What the course says, in a sentence: the heading over it. */
  readonly finding: string;
  /** Whether the chart has a band of what chance alone could leave: of shares, not of those brought in ready-made. */
  readonly hasRange: boolean;
  /** Undefined where no month is known well enough to be drawn. */
  readonly chart: Html | undefined;
  readonly trendRows: readonly {
    readonly day: string;
    readonly value: string;
    readonly of: string;
    readonly england: string;
  }[];
}

/** The course of a figure up to a day, as someone may see it. */
export function course(
  indicator: Indicator,
  known: Known,
  asAt: CalendarDate,
  sight: Sight,
  now: Shown,
): Course {
  const { id } = indicator;
  const days = pointsOf(indicator, known, asAt, sight);
  return {
    finding: findingOf(indicator, known, asAt, now, sight),
    hasRange: days.some(
      ({ shown: { telling, range } }) =>
        telling !== undefined && range !== undefined && range.low < range.high,
    ),
    chart: days.some(({ england, shown: { telling } }) => telling !== undefined || england !== undefined)
      ? known.drawn(`${id} ${asAt} ${sight}`, () => trendChart(trendOf(indicator, known, asAt, days, now)))
      : undefined,
    trendRows: days
      .map(({ day, england, shown: { value, of, number, telling } }) => ({
        day: inWords(day),
        value,
        of: number !== undefined && telling === undefined ? `${of}; of more it cannot be told` : of,
        england: england === undefined ? '–' : `${england.value}%`,
      }))
      .toReversed(),
  };
}

/** The course as a drawing that stands alone: the finding over it, what it is of and where it comes from beside it. */
export function courseDrawing(
  indicator: Indicator,
  known: Known,
  asAt: CalendarDate,
  sight: Sight,
  note: string,
): string {
  const now = seen(indicator.id, figuresOn(known, asAt), sight);
  const days = pointsOf(indicator, known, asAt, sight);
  return trendDrawing(trendOf(indicator, known, asAt, days, now), {
    finding: findingOf(indicator, known, asAt, now, sight),
    of: `${indicator.title} (${indicator.id}), over 36 months`,
    note,
  });
}

interface Point {
  readonly day: CalendarDate;
  readonly shown: Shown;
}

type PointBeside = Point & { readonly england: EnglandPoint | undefined };

function pointsOf(
  indicator: Indicator,
  known: Known,
  asAt: CalendarDate,
  sight: Sight,
): readonly PointBeside[] {
  return trendDays(asAt).map((day) => ({
    day,
    england: englandOn(indicator.benchmark, known, day),
    shown: seen(indicator.id, figuresOn(known, day), sight),
  }));
}

function trendOf(
  indicator: Indicator,
  known: Known,
  asAt: CalendarDate,
  days: readonly PointBeside[],
  now: Shown,
): Trend {
  const { unit, title } = indicator;
  const first = days.find((one) => one.shown.telling !== undefined);
  return {
    unit,
    points: days.map(({ day, shown: { telling, range } }) => ({
      label: shortMonth(day),
      value: telling,
      low: telling === undefined ? undefined : range?.low,
      high: telling === undefined ? undefined : range?.high,
    })),
    endLabel: now.value,
    beside: besides(indicator, known, asAt, days),
    says: courseInWords(title, unit, first, { day: asAt, shown: now }),
  };
}

function courseInWords(title: string, unit: Unit, first: Point | undefined, last: Point): string {
  if (first?.shown.telling === undefined || last.shown.telling === undefined) {
    return `${title}: too little is known to show a course.`;
  }
  const by = change(last.shown.telling, first.shown.telling, unit);
  return `${title}: ${first.shown.value} on ${inWords(first.day)}, ${last.shown.value} on ${inWords(last.day)}, a change of ${by}.`;
}

/** England and the target, as the chart draws them beside the figure. */
function besides(
  indicator: Indicator,
  known: Known,
  asAt: CalendarDate,
  days: readonly PointBeside[],
): readonly Beside[] {
  const { settings } = known.population;
  const england = englandOn(indicator.benchmark, known, dayToldOf(known.measured(indicator, asAt), asAt));
  const target = targetOn(indicator, settings, asAt);
  return [
    ...(england === undefined
      ? []
      : [
          {
            what: 'england' as const,
            values: days.map((one) => one.england?.value),
            breaks: breaksIn(days.map((one) => one.england)),
            label: `England ${england.value}%`,
          },
        ]),
    ...(target === undefined
      ? []
      : [
          {
            what: 'target' as const,
            values: days.map(({ day }) => targetOn(indicator, settings, day)?.value),
            breaks: [],
            label: `Target ${inUnit(target.value, indicator.unit, indicator.counts)}`,
          },
        ]),
  ];
}

/** At which points the published measure is defined in another way than at the one before. */
function breaksIn(points: readonly (EnglandPoint | undefined)[]): readonly number[] {
  return points.flatMap((point, at) => {
    const before = points[at - 1];
    return before === undefined || point === undefined || before.definition === point.definition ? [] : [at];
  });
}

/** What a reader should take from the course: where it stands, and whether a year has clearly changed it. */
function findingOf(indicator: Indicator, known: Known, asAt: CalendarDate, now: Shown, sight: Sight): string {
  const { direction } = indicator;
  if (now.telling === undefined) {
    return now.hidden
      ? 'Too few to show'
      : now.number === undefined
        ? 'Nothing to show on this day'
        : 'Too little is known of this day: of more young people it cannot be told than it can';
  }
  const then = known.measured(indicator, yearEarlier(asAt));
  const before = seen(indicator.id, figuresOn(known, yearEarlier(asAt)), sight);
  const measured = known.measured(indicator, asAt);
  if (before.telling === undefined || isSameImport(measured, then))
    return `${now.value}: nothing to compare it with a year earlier`;
  const earlier = `${before.value} a year earlier`;
  const differs = clearChange(measured, then);
  if (differs === undefined) {
    return now.telling === before.telling
      ? `${now.value}, as a year earlier`
      : `${now.value}, ${now.telling > before.telling ? 'up' : 'down'} from ${earlier}`;
  }
  if (differs === 'not-clear') return `${now.value}: no clear change from ${earlier}`;
  const good = betterOrWorse(direction, differs);
  return `${now.value}: clearly ${differs}${good === undefined ? '' : `, and ${good},`} than ${earlier}`;
}

function shortMonth(day: CalendarDate): string {
  const { year, month } = partsOf(day);
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return `${names[month - 1] ?? ''} ${String(year).slice(2)}`;
}
