import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { DatedValue, SettingName, Settings } from './settings.ts';

/** A setting that is a number, or the target of the caseload of a full-time adviser (B04). */
type Held = SettingName | 'B04';

/** Two settings that can contradict each other, and the sentence that says how; undefined: they do not. */
interface Pair {
  readonly between: readonly [Held, Held];
  readonly says: (one: number, other: number) => string | undefined;
}

/** The fewest days of a month: what is longer than so many of them is longer wherever it begins. */
const MONTH = 28;

function inMonths(number: number): string {
  return `${number} ${number === 1 ? 'month' : 'months'}`;
}

/** All local consistency: no source forbids these, but both cannot be meant. */
const pairs: readonly Pair[] = [
  {
    between: ['plan-review-months-authority-home', 'plan-review-months'],
    says: (home, all) =>
      home > all
        ? `Reviews where the authority provides the home cannot be further apart than all others: ${home} is more than ${all}`
        : undefined,
  },
  {
    between: ['plan-after-assessment-days', 'plan-review-months'],
    says: (days, months) =>
      days > months * MONTH
        ? `A plan cannot be due longer after its assessment than the months between reviews: ${days} days are more than ${inMonths(months)} of four weeks`
        : undefined,
  },
  {
    between: ['assessment-21-plus-months', 'offer-21-plus-months'],
    says: (assessment, offer) =>
      assessment > offer
        ? `An assessment at 21 or over cannot take longer than the months between offers of support: ${assessment} is more than ${offer}`
        : undefined,
  },
  {
    between: ['review-28-day-grace-working-days', 'plan-review-months-authority-home'],
    says: (grace, months) =>
      28 + (grace * 7) / 5 > months * MONTH
        ? `The review of a new home cannot be due after the next one where the authority provides the home: 28 days and ${grace} working days are more than ${inMonths(months)} of four weeks`
        : undefined,
  },
  {
    between: ['birthday-window-months-before', 'birthday-window-months-after'],
    says: (before, after) =>
      before + after >= 12
        ? `The windows of two birthdays cannot overlap: ${inMonths(before)} before and ${inMonths(after)} after one are not fewer than 12`
        : undefined,
  },
  {
    between: ['fewest-people-in-a-percentage', 'fewest-people-shown'],
    says: (group, people) =>
      group < people
        ? `A percentage cannot be published of fewer young people than a number: ${group} is less than ${people}`
        : undefined,
  },
  {
    between: ['B04', 'caseload-ceiling'],
    says: (target, ceiling) =>
      target > ceiling
        ? `The target of the mean caseload (B04) cannot be more than the ceiling of each: ${target} is more than ${ceiling}`
        : undefined,
  },
];

/** What a number that is to hold from a day would contradict, until it changes again: a sentence each, with both named. */
export function contradictionsOf(
  name: string,
  value: number,
  from: CalendarDate,
  settings: Settings,
): readonly string[] {
  return pairs.flatMap(({ between: [one, other], says }) => {
    if (name !== one && name !== other) return [];
    const [own, against] = name === one ? [one, other] : [other, one];
    const until = datedIn(settings, own).find((dated) => dated.from > from)?.from;
    const held = datedIn(settings, against);
    const changes = held
      .map((dated) => dated.from)
      .filter((day) => day > from && (until === undefined || day < until));
    for (const day of [from, ...changes]) {
      const then = held.findLast((dated) => dated.from <= day)?.value;
      if (then === undefined) continue;
      const wrong = own === one ? says(value, then) : says(then, value);
      if (wrong !== undefined) return [day === from ? wrong : `${wrong}, from ${inWords(day)}`];
    }
    return [];
  });
}

function datedIn({ values, targets }: Settings, name: Held): readonly DatedValue<number>[] {
  if (name === 'B04')
    return (targets.get(name) ?? []).map((dated) => ({ ...dated, value: dated.value.target }));
  return (values.get(name) ?? []).flatMap(({ value, ...dated }) =>
    typeof value === 'number' ? [{ ...dated, value }] : [],
  );
}
