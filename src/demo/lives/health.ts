import { addDays, type CalendarDate, later } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import { shareOf, targets } from '../calibration.ts';
import { evenly } from '../quota.ts';
import { type Chance, chanceFor } from '../random.ts';
import type { CareLife } from './care-life.ts';
import { dayInYear, ordinaryDay } from './days.ts';

/** One return year of a child's health, with the day of each check that took place. */
export interface HealthYear {
  /** The calendar year in which it began. */
  readonly year: number;
  readonly healthAssessedOn: CalendarDate | undefined;
  readonly teethCheckedOn: CalendarDate | undefined;
  readonly immunised: boolean;
  readonly immunisedOn: CalendarDate;
  readonly developmentChecked: boolean;
  readonly sdqOn: CalendarDate | undefined;
  readonly sdqScore: number;
  readonly sdqReason: string;
  readonly convicted: boolean;
  readonly substanceMisuse: boolean;
  readonly interventionReceived: boolean;
}

/** Health by person and return year, its shares evenly drawn within every age and year. */
export function makeHealth(
  lives: readonly CareLife[],
  { seed, newestYear, asAt }: { seed: string; newestYear: number; asAt: CalendarDate },
): ReadonlyMap<string, readonly HealthYear[]> {
  const chance = chanceFor(seed, 'health');
  const immune = evenly(chance, 'root 3');
  const steady = lives.map(() => ({
    dayOfYear: chance.between(20, 340),
    immune: immune() < shareOf(targets.immunisations),
  }));
  const health = new Map<string, HealthYear[]>();
  for (let year = newestYear - 2; year <= newestYear + 1; year += 1) {
    // those in care all year are drawn apart from the others: theirs are the published shares
    const [all, part] = [draws(chance), draws(chance)];
    lives.forEach((life, i) => {
      const checkOn = inCareDay(life, year, steady[i]?.dayOfYear ?? 0, asAt);
      if (checkOn === undefined) return;
      const given = {
        year,
        checkOn,
        immune: steady[i]?.immune ?? true,
        draws: inCareAllYear(life, year) ? all : part,
      };
      const years = health.get(life.person.id) ?? [];
      years.push(healthYear(chance, life, given));
      health.set(life.person.id, years);
    });
  }
  return health;
}

interface Draws {
  assessed(): number;
  teeth(): number;
  sdq(): number;
}

function draws(chance: Chance): Draws {
  return {
    assessed: evenly(chance, 'golden'),
    teeth: evenly(chance, 'root 2'),
    sdq: evenly(chance, 'root 7'),
  };
}

function inCareAllYear({ person }: CareLife, year: number): boolean {
  const [start, end] = [dayInYear(year, 0), dayInYear(year + 1, 0)];
  return person.spans.some(({ from, to }) => from <= start && (to === undefined || to >= end));
}

/** The same day each year, if the child is in care on it; else soon after they came into care. */
function inCareDay(
  { person }: CareLife,
  year: number,
  dayOfYear: number,
  asAt: CalendarDate,
): CalendarDate | undefined {
  const [start, end] = [dayInYear(year, 0), dayInYear(year + 1, 0)];
  const span = person.spans.find(({ from, to }) => from < end && (to === undefined || to > start));
  if (span === undefined || span.route === 'short-breaks' || start > asAt) return undefined;
  const usual = ordinaryDay(dayInYear(year, dayOfYear));
  const day = later(usual, addDays(span.from, 25));
  const last = span.to ?? addDays(asAt, 1);
  if (day < last && day < end && day <= asAt) return day;
  return span.from < start && last >= end && usual <= asAt ? usual : undefined;
}

function healthYear(
  chance: Chance,
  { person }: CareLife,
  given: {
    readonly year: number;
    readonly checkOn: CalendarDate;
    readonly immune: boolean;
    readonly draws: Draws;
  },
): HealthYear {
  const { year, checkOn, draws } = given;
  const teenager = checkOn >= birthday(person.born, 13);
  const misuse = teenager && chance.happens(0.06);
  return {
    year,
    healthAssessedOn: draws.assessed() < shareOf(targets.healthAssessment) ? checkOn : undefined,
    teethCheckedOn: draws.teeth() < shareOf(targets.dentalCheck) ? checkOn : undefined,
    immunised: given.immune,
    immunisedOn: checkOn,
    developmentChecked: chance.happens(0.9),
    sdqOn: draws.sdq() < shareOf(targets.sdqReturned) ? checkOn : undefined,
    sdqScore: Math.min(
      40,
      Math.max(0, Math.round(15 + 7 * (chance.next() + chance.next() + chance.next() - 1.5) * 1.6)),
    ),
    sdqReason: chance.weighted([['SDQ2', 35], ['SDQ4', 40], ['SDQ5', 20], ['SDQ3', 5]]), // prettier-ignore
    convicted: checkOn >= birthday(person.born, 11) && chance.happens(0.035),
    substanceMisuse: misuse,
    interventionReceived: misuse && chance.happens(0.6),
  };
}
