import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Breakdown, Indicator } from '#domain/indicators/indicator.ts';
import { type Break, benchmarks } from '#domain/indicators/benchmarks.ts';
import { targetOn } from '#domain/indicators/target.ts';
import type { Measured } from '#domain/indicators/measure.ts';
import { yearEarlier } from '../../../figures/as-at.ts';
import type { Compared } from '#domain/benchmarks/compared.ts';
import { sourcesOf } from '#domain/benchmarks/published.ts';
import { neighboursOn, neighboursOverYears } from '../../../figures/neighbours.ts';
import { type DayShown, dayShown } from '../../../figures/day-shown.ts';
import { englandOn } from '../../../figures/england.ts';
import { figuresOn, seen } from '../../../figures/seen.ts';
import { type Shown, shown, type Sight } from '../../../figures/sight.ts';
import type { Known } from '../../../known.ts';
import { change, counted, figure } from '../../../words/numbers.ts';
import { type Rating, ratingOf } from '../rating.ts';
import { type Course, course } from './course.ts';
import { type SplitView, splitView } from './split-view.ts';

/** One figure's page, in words. */
export interface FigureView extends Course {
  readonly indicator: Indicator;
  readonly day: DayShown;
  readonly sight: Sight;
  readonly period: string;
  readonly now: Shown;
  readonly beside: readonly { readonly name: string; readonly value: string }[];
  readonly rating: Rating | undefined;
  readonly cannotTell: string | undefined;
  readonly excluded: string | undefined;
  /** Of how many people sources contradict what is counted. */
  readonly contradicted: string | undefined;
  readonly parts: readonly { readonly title: string; readonly value: string; readonly of: string }[];
  /** Published figures of the neighbours, the newest year first. */
  readonly compared: readonly Compared[];
  /** Where those come from, and which model says who the neighbours are. */
  readonly comparedBy: string;
  /** Years within them from which the measure is defined in another way. */
  readonly breaks: readonly Break[];
  readonly split: SplitView | undefined;
  /** The split that the address asks for, which links to other days keep; empty where it is the first. */
  readonly asked: { readonly by?: Breakdown };
  /** Where a figure comes from that was brought in ready-made. */
  readonly source: string | undefined;
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
  const target = targetOn(indicator, known.population.settings, asAt);
  const england = englandOn(benchmark, known, asAt);
  const whole = sight === 'whole';
  const contradicted = known.contradictions(indicator, asAt).size;
  return {
    indicator,
    day: dayShown(known, asAt),
    sight,
    period: periodInWords(measured),
    now,
    beside: [
      ...(before.hidden || before.number === undefined
        ? []
        : [
            {
              name: `A year earlier, ${inWords(yearEarlier(asAt))}`,
              value: `${before.value} (${before.of})${
                now.number === undefined ? '' : `, ${change(now.number, before.number, unit)} since`
              }`,
            },
          ]),
      ...(england === undefined
        ? []
        : [{ name: `England, year to 31 March ${england.year}`, value: `${england.value}%` }]),
      ...besideNeighbours(neighboursOn(benchmark, known, asAt)),
      ...(target === undefined
        ? []
        : [{ name: 'Target', value: `${figure(target.value, unit)}, ${whoseTarget(target.by)}` }]),
    ],
    rating: ratingOf(now.number, target, direction),
    cannotTell:
      whole && measured.cannotTell > 0
        ? counted(measured.cannotTell, 'young person', 'young people')
        : undefined,
    excluded: whole && measured.excluded > 0 ? counted(measured.excluded, 'is', 'are') : undefined,
    contradicted:
      whole && contradicted > 0 ? counted(contradicted, 'young person', 'young people') : undefined,
    parts: partsOfFigure(indicator, measured, sight, now),
    ...course(indicator, known, asAt, sight, now),
    source: measured.source,
    ...comparison(benchmark, known, asAt),
    split: splitView(indicator, known, asAt, sight, by),
    asked: by === undefined ? {} : { by },
  };
}

/** What is published by area, the newest year first, with its source and where it may not be joined. */
function comparison(
  benchmark: string | undefined,
  known: Known,
  asAt: CalendarDate,
): Pick<FigureView, 'compared' | 'comparedBy' | 'breaks'> {
  const compared = neighboursOverYears(benchmark, known, asAt).toReversed();
  if (benchmark === undefined) return { compared, comparedBy: '', breaks: [] };
  const { published } = known.population;
  const [first, last] = [compared.at(-1)?.year ?? 0, compared[0]?.year ?? 0];
  return {
    compared,
    comparedBy: `${sourcesOf(published, benchmark)}; neighbours by the model of ${published.model.year}`,
    breaks: (benchmarks[benchmark]?.breaks ?? []).filter(({ from }) => from > first && from <= last),
  };
}

/** Region and statistical neighbours, as published. */
function besideNeighbours(found: Compared | undefined): FigureView['beside'] {
  if (found === undefined) return [];
  const { year, region, spread, neighbours } = found;
  const named = neighbours.filter(({ value }) => value !== undefined).length;
  return [
    { name: `${region.name}, year to 31 March ${year}`, value: `${region.value}%` },
    ...(spread === undefined
      ? []
      : [
          {
            name: `Statistical neighbours, year to 31 March ${year}`,
            value: `${spread.median}% in the middle, ${spread.least}% to ${spread.most}% (${named} of 10 published)`,
          },
        ]),
  ];
}

/** Parts often add up to the figure: where one of them, or the figure itself, is too small to be shown, none is. */
function partsOfFigure(
  indicator: Indicator,
  measured: Measured,
  sight: Sight,
  now: Shown,
): FigureView['parts'] {
  const parts = (indicator.parts ?? []).flatMap((told) => {
    const part = measured.parts?.find(({ key }) => key === told.key);
    if (part === undefined) return [];
    return [{ title: told.title, shown: shown({ ...part, excluded: 0, cannotTell: 0 }, told, sight) }];
  });
  const hiding = [now, ...parts.map((part) => part.shown)].find(({ hidden }) => hidden);
  return parts.map(({ title, shown: own }) => {
    const { value, of } = hiding ?? own;
    return { title, value, of };
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
