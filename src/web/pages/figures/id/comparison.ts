import type { CalendarDate } from '#calendar/calendar-date.ts';
import { dayAndMonth } from '#calendar/words.ts';
import type { Compared } from '#domain/benchmarks/compared.ts';
import { sourcesOf } from '#domain/benchmarks/published.ts';
import { lastDayOf } from '#domain/benchmarks/year-end.ts';
import { type Break, benchmarks } from '#domain/indicators/benchmarks.ts';
import type { SetBeside } from '#domain/indicators/set-beside.ts';
import { neighboursOverYears } from '../../../figures/neighbours.ts';
import type { Known } from '../../../known.ts';

/** What is published by area beside a figure, or beside one of its further figures. */
export interface Comparison {
  readonly title: string;
  /** The day on which its years end: "31 March". */
  readonly yearEnds: string;
  /** The newest year first. */
  readonly compared: readonly [Compared, ...Compared[]];
  /** Where it comes from, and which model says who the neighbours are. */
  readonly comparedBy: string;
  /** Years within it from which the measure is defined in another way. */
  readonly breaks: readonly Break[];
}

/** What is published by area, the newest year first, with its source and where it may not be joined; none where none is. */
export function comparison(
  { title, benchmark }: SetBeside,
  known: Known,
  asAt: CalendarDate,
): readonly Comparison[] {
  const [newest, ...earlier] = neighboursOverYears(benchmark, known, asAt).toReversed();
  if (newest === undefined) return [];
  const { published } = known.population;
  const first = earlier.at(-1)?.year ?? newest.year;
  return [
    {
      title,
      yearEnds: dayAndMonth(lastDayOf(benchmark, newest.year)),
      compared: [newest, ...earlier],
      comparedBy: `${sourcesOf(published, benchmark)}; neighbours by the model of ${published.model.year}`,
      breaks: (benchmarks[benchmark]?.breaks ?? []).filter(({ from }) => from > first && from <= newest.year),
    },
  ];
}
