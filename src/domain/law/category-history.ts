import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { after21, programmeOn } from './categories/after-21.ts';
import { changeDays } from './categories/change-days.ts';
import { computedCategory } from './categories/computed-category.ts';
import { cannotTell, computed, type Decision } from './categories/decision.ts';
import { type Declaration, declarationsOf, declaredCategory } from './categories/declared.ts';
import { knownDeadFrom } from './categories/died.ts';
import { type Life, lifeOf } from './categories/life.ts';
import type { CategoryPeriod } from './category.ts';
import type { Settings } from './settings.ts';

/**
 * The legal category of someone from birth on (without a birth date: from the first day that anything is known), as
 * contiguous periods in order. Computed from time in care where that is certain; else as the authority last declared
 * it; else CANNOT-TELL, with what is missing. What is dated after a day never changes that day's category, so the
 * history of today says of last year what could be said then of the same facts.
 * Source: CA89 ss23A to 24, Sch 2 para 19B; CPR10 regs 40, 48; CLR10 reg 3.
 */
export function categoryHistory(person: YoungPerson, settings: Settings): readonly CategoryPeriod[] {
  const { born } = person.identity;
  const died = knownDeadFrom(person);
  if (born === undefined) return joined(withoutBirthDate(person, died));
  const life = lifeOf(person, born, settings);
  const declarations = declarationsOf(person, born);
  const changing = new Set([
    ...changeDays(life),
    ...adviserDays(life),
    ...(died === undefined ? [] : [died]),
  ]);
  const days = [...new Set([...changing, ...declarations.map(({ on }) => on)])]
    .filter((day) => day >= born)
    .toSorted();
  let fromCare: Decision = computedCategory(life, born);
  return joined(
    days.flatMap((on) => {
      if (changing.has(on)) fromCare = computedCategory(life, on);
      // what is declared is heard only where time in care does not tell
      else if (fromCare.basis !== 'unknown') return [];
      return { on, decision: decide(life, declarations, died, fromCare, on) };
    }),
  );
}

interface Decided {
  readonly on: CalendarDate;
  readonly decision: Decision;
}

function decide(
  life: Life,
  declarations: readonly Declaration[],
  died: CalendarDate | undefined,
  fromCare: Decision,
  on: CalendarDate,
): Decision {
  if (died !== undefined && died <= on) return closedByDeath(died);
  const decision =
    fromCare.basis === 'unknown'
      ? (declaredCategory(life, declarations, on, fromCare) ?? fromCare)
      : fromCare;
  const former = decision.code === 'FR' && on >= life.turns21;
  if (on >= life.turns25 && !(former && programmeOn(life, on) !== undefined))
    return computed('CLOSED', 'CA89 ss23CA, 23CZB', () => [
      `Closed: reached 25 on ${inWords(life.turns25)}.`,
    ]);
  return former ? after21(life, decision, on) : decision;
}

function closedByDeath(died: CalendarDate): Decision {
  return computed('CLOSED', 'CA89 s23C', () => [`Closed: died, as known from ${inWords(died)}.`]);
}

/** The days from 21 on that begin or end the naming of a personal adviser. */
function adviserDays({ advisers, turns21 }: Life): readonly CalendarDate[] {
  return advisers.filter(({ on, changes }) => changes && on >= turns21).map(({ on }) => on);
}

function withoutBirthDate(person: YoungPerson, died: CalendarDate | undefined): readonly Decided[] {
  const first = [person.care.periods[0]?.from, person.leavingCare[0]?.on, died]
    .filter((day) => day !== undefined)
    .toSorted()[0];
  if (first === undefined) return [];
  const unknown = cannotTell('CA89 ss23A to 24', { missing: () => ['date of birth'] });
  return [
    { on: first, decision: unknown },
    ...(died === undefined ? [] : [{ on: died, decision: closedByDeath(died) }]),
  ];
}

/** Days that follow each other with the same category on the same basis are one period. */
function joined(days: readonly Decided[]): readonly CategoryPeriod[] {
  const periods: { -readonly [Key in keyof CategoryPeriod]: CategoryPeriod[Key] }[] = [];
  for (const { on, decision } of days) {
    const { code, basis, rule } = decision;
    const grounds = { rule, because: decision.because(), missing: decision.missing() };
    const last = periods.at(-1);
    if (last !== undefined && last.code === code && last.basis === basis) {
      const current = last.later?.at(-1) ?? last;
      const same = current.rule === rule && saysTheSame(current.because, grounds.because);
      if (!same) last.later = [...(last.later ?? []), { on, ...grounds }];
      continue;
    }
    if (last !== undefined) last.to = on;
    periods.push({ code, from: on, to: undefined, basis, ...grounds });
  }
  return periods;
}

function saysTheSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((sentence, index) => sentence === b[index]);
}
