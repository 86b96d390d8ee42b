import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Breakdown, Indicator } from '#domain/indicators/indicator.ts';
import { setBeside } from '#domain/indicators/set-beside.ts';
import { settingsMoved, settingsOf } from '#domain/indicators/settings-of.ts';
import { targetOn } from '#domain/indicators/target.ts';
import type { Measured } from '#domain/indicators/measure.ts';
import { yearEarlier } from '../../../figures/as-at.ts';
import type { Compared } from '#domain/benchmarks/compared.ts';
import { lastDayOf } from '#domain/benchmarks/year-end.ts';
import { neighboursOn } from '../../../figures/neighbours.ts';
import { type DayShown, dayShown } from '../../../figures/day-shown.ts';
import { dayToldOf, isSameImport } from '../../../figures/brought-in.ts';
import { englandOn } from '../../../figures/england.ts';
import { figuresOn, seen } from '../../../figures/seen.ts';
import { type Shown, shown, type Sight } from '../../../figures/sight.ts';
import type { Limits } from '../../../figures/suppress.ts';
import type { Known } from '../../../known.ts';
import { settingsInWords, valueInWords } from '../../../words/setting.ts';
import { change, counted, inUnit } from '../../../words/numbers.ts';
import { type Rating, ratingOf } from '../rating.ts';
import { type Comparison, comparison } from './comparison.ts';
import { type Course, course } from './course.ts';
import { type SplitView, splitView } from './split-view.ts';

/** Something that a figure is set beside: whose or when, and how much. */
interface BesideLine {
  readonly name: string;
  readonly value: string;
}

/** One figure's page, in words. */
export interface FigureView extends Course {
  readonly indicator: Indicator;
  readonly day: DayShown;
  readonly sight: Sight;
  readonly period: string;
  readonly now: Shown;
  readonly beside: readonly BesideLine[];
  readonly rating: Rating | undefined;
  readonly cannotTell: string | undefined;
  readonly excluded: string | undefined;
  /** Of how many people sources contradict what is counted. */
  readonly contradicted: string | undefined;
  readonly parts: readonly PartShown[];
  /** What is published of the neighbours, of the figure itself and of its parts; not of what none is published. */
  readonly comparisons: readonly Comparison[];
  readonly split: SplitView | undefined;
  /** The split that the address asks for, which links to other days keep; empty where it is the first. */
  readonly asked: { readonly by?: Breakdown };
  /** The settings that decide what it counts, as they stand on the day. */
  readonly settings: readonly string[];
  /** Of those and of the legal categories', what has another value than a year earlier. */
  readonly settingsMoved: readonly string[];
  /** Where a figure comes from that was brought in ready-made. */
  readonly source: string | undefined;
}

/** A further figure, with what is published beside it. */
interface PartShown {
  readonly title: string;
  readonly value: string;
  readonly of: string;
  readonly beside: readonly BesideLine[];
}

/** Everything that a figure's page says. */
export function figureView(
  indicator: Indicator,
  known: Known,
  asAt: CalendarDate,
  sight: Sight,
  by?: Breakdown,
): FigureView {
  const { unit, direction, benchmark } = indicator;
  const measured = known.measured(indicator, asAt);
  const now = seen(indicator.id, figuresOn(known, asAt), sight);
  const before = seen(indicator.id, figuresOn(known, yearEarlier(asAt)), sight);
  const told = dayToldOf(measured, asAt);
  const isOneImport = isSameImport(measured, known.measured(indicator, yearEarlier(asAt)));
  const target = targetOn(indicator, known.population.settings, asAt);
  const whole = sight === 'whole';
  const contradicted = known.contradictions(indicator, asAt).size;
  return {
    indicator,
    day: dayShown(known, asAt),
    sight,
    period: periodInWords(measured),
    now,
    beside: [
      ...(before.telling === undefined || isOneImport
        ? []
        : [
            {
              name: `A year earlier, ${inWords(yearEarlier(asAt))}`,
              value: `${before.value} (${before.of})${
                now.telling === undefined ? '' : `, ${change(now.telling, before.telling, unit)} since`
              }`,
            },
          ]),
      ...besidePublished(benchmark, known, told),
      ...(target === undefined
        ? []
        : [
            {
              name: 'Target',
              value: `${inUnit(target.value, unit, indicator.counts)}, ${whoseTarget(target.by)}`,
            },
          ]),
    ],
    rating: ratingOf(now.telling, target, direction),
    cannotTell:
      whole && measured.cannotTell > 0
        ? counted(measured.cannotTell, 'young person', 'young people')
        : undefined,
    excluded: whole && measured.excluded > 0 ? counted(measured.excluded, 'is', 'are') : undefined,
    contradicted:
      whole && contradicted > 0 ? counted(contradicted, 'young person', 'young people') : undefined,
    parts: partsOfFigure(indicator, measured, sight, now, known.limits, (of) =>
      besidePublished(of, known, told),
    ),
    ...course(indicator, known, asAt, sight, now),
    source: measured.source,
    comparisons: setBeside(indicator).flatMap((one) => comparison(one, known, asAt)),
    split: splitView(indicator, known, asAt, sight, by),
    asked: by === undefined ? {} : { by },
    ...settingsInView(indicator, known, asAt),
  };
}

function settingsInView(
  indicator: Indicator,
  { population: { settings } }: Known,
  asAt: CalendarDate,
): Pick<FigureView, 'settings' | 'settingsMoved'> {
  if (indicator.imported === true || indicator.awaits !== undefined)
    return { settings: [], settingsMoved: [] };
  return {
    settings: settingsOf(indicator).flatMap((name) => {
      const now = settings.values.get(name)?.findLast(({ from }) => from <= asAt);
      return now === undefined ? [] : [`${settingsInWords[name]}: ${valueInWords(now.value)}`];
    }),
    settingsMoved: settingsMoved(indicator, settings, yearEarlier(asAt), asAt).map(
      ({ name, before, now }) =>
        `${settingsInWords[name]}: ${valueInWords(now.value)} from ${inWords(now.from)}, before ${valueInWords(before.value)}`,
    ),
  };
}

/** England, region and statistical neighbours, as published. */
function besidePublished(
  benchmark: string | undefined,
  known: Known,
  asAt: CalendarDate,
): readonly BesideLine[] {
  if (benchmark === undefined) return [];
  const england = englandOn(benchmark, known, asAt);
  return [
    ...(england === undefined
      ? []
      : [{ name: `England, ${yearTo(benchmark, england.year)}`, value: `${england.value}%` }]),
    ...besideNeighbours(benchmark, neighboursOn(benchmark, known, asAt)),
  ];
}

function besideNeighbours(benchmark: string, found: Compared | undefined): readonly BesideLine[] {
  if (found === undefined) return [];
  const { year, region, spread, neighbours } = found;
  const named = neighbours.filter(({ value }) => value !== undefined).length;
  return [
    { name: `${region.name}, ${yearTo(benchmark, year)}`, value: `${region.value}%` },
    ...(spread === undefined
      ? []
      : [
          {
            name: `Statistical neighbours, ${yearTo(benchmark, year)}`,
            value: `${spread.median}% in the middle, ${spread.least}% to ${spread.most}% (${named} of 10 published)`,
          },
        ]),
  ];
}

function yearTo(benchmark: string, year: number): string {
  return `year to ${inWords(lastDayOf(benchmark, year))}`;
}

/** Parts often add up to the figure: where one of them, or the figure itself, is too small to be shown, none is. */
function partsOfFigure(
  indicator: Indicator,
  measured: Measured,
  sight: Sight,
  now: Shown,
  limits: Limits,
  besideOf: (benchmark: string | undefined) => readonly BesideLine[],
): FigureView['parts'] {
  const parts = (indicator.parts ?? []).flatMap((told) => {
    const part = measured.parts?.find(({ key }) => key === told.key);
    if (part === undefined) return [];
    const from = measured.source === undefined || part.value === null ? {} : { source: measured.source };
    const own = shown({ ...part, ...from, excluded: 0, cannotTell: 0 }, told, sight, limits);
    return [{ title: told.title, shown: own, beside: besideOf(told.benchmark) }];
  });
  const hiding = [now, ...parts.map((part) => part.shown)].find(({ hidden }) => hidden);
  return parts.map(({ title, shown: own, beside }) => {
    const { value, of } = hiding ?? own;
    return { title, value, of, beside };
  });
}

function periodInWords({ period }: Measured): string {
  return period.from === period.to
    ? `on ${inWords(period.to)}`
    : `from ${inWords(period.from)} to ${inWords(period.to)}`;
}

function whoseTarget(by: string): string {
  if (by === 'law') return 'which the law expects';
  return by === 'policy' ? 'as shipped, until the authority sets its own' : by;
}
