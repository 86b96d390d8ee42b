import { type CalendarDate, daysBetween, earlier, later } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import type { CareEpisodeFact } from '#domain/people/facts.ts';
import { isOn } from '../settings.ts';
import type { Life } from './life.ts';
import { type Stretch, underCareOrder } from './stretch.ts';

/**
 * The two tests that leave short breaks out of the thirteen weeks.
 *  - `regulation-48` (CPR10 regs 40(2), 48), for an eligible child: no care order; a series of stays in the same place;
 *    no single stay of more than 17 days (setting); home after each; at most 75 days in any twelve months.
 *  - `regulation-3` (CLR10 reg 3(3)), for someone detained or in hospital at 16: no stay of more than four weeks; home
 *    after each.
 * The days recorded stand in for the days intended. Of an agreement recorded without its stays (V4) the days are not
 * known: it is taken as within either test.
 */
export type ShortBreakTest = 'regulation-48' | 'regulation-3';

const LONGEST_STAY_REGULATION_48 = 17;
export const MOST_DAYS_IN_TWELVE_MONTHS = 75;
const LONGEST_STAY_REGULATION_3 = 28;

/** Why a stretch is, or is not, left out as a short break, as far as it is known on a day. */
export interface ShortBreak {
  readonly leftOut: boolean;
  readonly because: () => string;
}

/** Undefined: the stretch is no short break at all. */
export function shortBreakOn(
  life: Life,
  stretch: Stretch,
  on: CalendarDate,
  test: ShortBreakTest,
): ShortBreak | undefined {
  if (stretch.shortBreak === undefined) return undefined;
  if (stretch.shortBreak === 'V4')
    return {
      leftOut: true,
      because: () =>
        'Short breaks under an agreement (V4): taken as within the rule for short breaks, because the days of each stay are not recorded.',
    };
  if (stretch.to !== undefined && stretch.to <= on && runsOn(life, stretch))
    return {
      leftOut: false,
      because: () => 'Counted, though recorded as a short break (V3): they stayed in care afterwards.',
    };
  const failing = failingLimb(life, seriesOf(life, stretch, on), on, test);
  return failing === undefined
    ? {
        leftOut: true,
        because: () =>
          test === 'regulation-48'
            ? 'A series of short breaks within regulation 48 (V3), by the days recorded.'
            : 'A series of short-term placements within regulation 3(3) (V3), by the days recorded.',
      }
    : { leftOut: false, because: () => `Counted, though recorded as short breaks (V3): ${failing()}.` };
}

/** The stays (V3) known on a day that belong together: none is a year or more after the one before. */
function seriesOf(life: Life, stretch: Stretch, on: CalendarDate): readonly Stretch[] {
  let series: Stretch[] = [];
  for (const stay of life.stretches) {
    if (stay.shortBreak !== 'V3' || stay.from > on) continue;
    const last = series.at(-1);
    const apart = last?.to !== undefined && stay.from >= addMonths(last.to, 12);
    if (apart && series.includes(stretch)) return series;
    if (apart) series = [];
    series.push(stay);
  }
  return series;
}

function failingLimb(
  life: Life,
  series: readonly Stretch[],
  on: CalendarDate,
  test: ShortBreakTest,
): (() => string) | undefined {
  const longest = series.find((stay) => daysOf(stay, on) > longestStay(life, on, test));
  if (longest !== undefined)
    return () =>
      `the stay from ${inWords(longest.from)} lasted more than ${longestStay(life, on, test)} days`;
  if (test === 'regulation-3') return undefined;
  const known = (episodes: readonly CareEpisodeFact[]): readonly CareEpisodeFact[] =>
    episodes.filter(({ from }) => from <= on);
  if (series.some(({ period }) => underCareOrder(known(period.episodes))))
    return () => 'there was a care order';
  if (!samePlace(known(series.flatMap(({ episodes }) => episodes))))
    return () => 'the stays were not all in the same place';
  const most = Math.max(...windows(series, on).map(([from, to]) => daysWithin(series, from, to)));
  return most > MOST_DAYS_IN_TWELVE_MONTHS
    ? () => `they came to more than ${MOST_DAYS_IN_TWELVE_MONTHS} days in twelve months`
    : undefined;
}

function longestStay(life: Life, on: CalendarDate, test: ShortBreakTest): number {
  if (test === 'regulation-3') return LONGEST_STAY_REGULATION_3;
  return isOn(life.settings, 'short-break-17-day-limit', on) ? LONGEST_STAY_REGULATION_48 : Infinity;
}

/** The twelve months that can hold the most: those that begin with a stay, and those that end with one. */
function windows(
  series: readonly Stretch[],
  on: CalendarDate,
): readonly (readonly [CalendarDate, CalendarDate])[] {
  return series.flatMap(({ from, to }) => {
    const end = to === undefined ? on : earlier(to, on);
    return [
      [from, earlier(addMonths(from, 12), on)],
      [addMonths(end, -12), end],
    ] as const;
  });
}

function daysWithin(series: readonly Stretch[], from: CalendarDate, to: CalendarDate): number {
  let days = 0;
  for (const stay of series) {
    const end = stay.to === undefined ? to : earlier(stay.to, to);
    days += Math.max(0, daysBetween(later(stay.from, from), end));
  }
  return days;
}

function daysOf(stay: Stretch, on: CalendarDate): number {
  return daysBetween(stay.from, stay.to === undefined ? on : earlier(stay.to, on));
}

/** Whether a short break was followed the same day by care that is none: they did not go home. */
function runsOn(life: Life, stay: Stretch): boolean {
  return life.stretches.some(({ from, shortBreak }) => from === stay.to && shortBreak === undefined);
}

/** Whether no two stays are recorded in different places. What is not recorded does not tell places apart. */
function samePlace(episodes: readonly CareEpisodeFact[]): boolean {
  const places = [
    episodes.map(({ place }) => place),
    episodes.map(({ placePostcode }) => placePostcode),
    episodes.map(({ urn }) => urn),
  ];
  return places.every((told) => new Set(told.filter((one) => one != null)).size <= 1);
}
