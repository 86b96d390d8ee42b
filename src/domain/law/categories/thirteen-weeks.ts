import { addMonths } from '#calendar/month.ts';
import { addDays, type CalendarDate, daysBetween, earlier, later } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { numberOn } from '../settings.ts';
import type { Limb } from './ground.ts';
import type { Life } from './life.ts';
import { type ShortBreakTest, shortBreakOn } from './short-breaks.ts';
import type { Stretch } from './stretch.ts';

/**
 * Days looked after since the 14th birthday, up to a day (that day itself not yet over), counted by difference from
 * the later of the first day and the birthday, short breaks left out.
 * Source: CPR10 reg 40(1); CLR10 reg 3(2); 13 weeks as 91 days.
 */
export function daysSince14(life: Life, on: CalendarDate, test: ShortBreakTest): number {
  let days = 0;
  for (const { from, to } of counted(life, on, test)) days += countedDays(life, from, to, on);
  return days;
}

/** The thirteen weeks of CPR10 reg 40(1) as a limb: reached, not reached, or not told because care before is unseen. */
export function thirteenWeeks(life: Life, on: CalendarDate, test: ShortBreakTest): Limb {
  const need = numberOn(life.settings, 'thirteen-weeks-days', on);
  const days = daysSince14(life, on, test);
  return {
    holds: days >= need ? true : isWhole(life, on) ? false : undefined,
    says: () => {
      const reached = dayReached(life, on, need, test);
      return `Looked after for ${need} days since their 14th birthday: reached on ${inWords(reached)}.`;
    },
    otherwise: () =>
      `Looked after for ${days} days since their 14th birthday by ${inWords(on)}; ${need} are needed.`,
    lacking: () => unseen(life, on),
  };
}

/**
 * Whether the care seen on a day is all there is since the 14th birthday: the first period seen begins at or before
 * that birthday, or is seen to begin (RNE S) and no earlier care is declared.
 */
function isWhole(life: Life, on: CalendarDate): boolean {
  const first = life.person.care.periods[0];
  if (first === undefined || first.from > on) return false;
  return first.from <= life.turns14 || (first.beginningSeen && !earlierCareDeclared(life, on));
}

/** Whether List 8 says that a period of care was not the first in twelve months, and no episode shows the one before. */
function earlierCareDeclared({ person }: Life, on: CalendarDate): boolean {
  return person.inCare.some(({ secondPeriod12m, source }) => {
    if (secondPeriod12m !== true || source.on > on) return false;
    const since = addMonths(source.on, -12);
    const seen = person.care.periods.filter(
      ({ from, to }) => from <= source.on && (to === undefined || to > since),
    );
    return seen.length < 2;
  });
}

/** Which time in care is not seen, for *cannot tell*. */
export function unseen(life: Life, on: CalendarDate): string {
  const first = life.person.care.periods[0];
  return first === undefined || first.from > on
    ? `any time in care since their 14th birthday on ${inWords(life.turns14)}`
    : `time in care between their 14th birthday on ${inWords(life.turns14)} and ${inWords(first.from)}`;
}

function counted(life: Life, on: CalendarDate, test: ShortBreakTest): readonly Stretch[] {
  return life.stretches.filter(
    (stretch) => stretch.from <= on && shortBreakOn(life, stretch, on, test)?.leftOut !== true,
  );
}

function countedDays(life: Life, from: CalendarDate, to: CalendarDate | undefined, on: CalendarDate): number {
  const end = to === undefined ? on : earlier(to, on);
  return Math.max(0, daysBetween(later(from, life.turns14), end));
}

function dayReached(life: Life, on: CalendarDate, need: number, test: ShortBreakTest): CalendarDate {
  let left = need;
  for (const { from, to } of counted(life, on, test)) {
    const days = countedDays(life, from, to, on);
    if (days >= left) return addDays(later(from, life.turns14), left);
    left -= days;
  }
  return on;
}
