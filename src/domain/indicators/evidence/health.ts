import { yearEnd } from '#calendar/return-year.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { HealthCheckFact, InCareFact, YearlyHealthFact } from '#domain/people/facts.ts';
import type { Seen } from '#domain/people/seen.ts';
import { eligible, unlessIn } from '../cohorts/category-cohort.ts';
import { lookedAfterNow } from '../cohorts/looked-after.ts';
import type { Measuring, Placing } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { cannotTell, metIf, outside } from '../placing.ts';
import { newestUpTo } from './carried.ts';
import { sourceInWords } from './in-words.ts';

/** Where a matter of health is recorded, by kind of extract. */
export interface HealthMatter {
  readonly what: string;
  readonly check: HealthCheckFact['what'];
  /** The SSD table that has it. */
  readonly table: string;
  readonly yearly: (row: YearlyHealthFact) => Seen<boolean>;
  /** List 8's date; undefined where List 8 has no such column. */
  readonly listed?: (row: InCareFact) => Seen<CalendarDate>;
}

/** What one source says, and the day it speaks for. */
interface Told {
  readonly on: CalendarDate;
  readonly holds: boolean;
  readonly why: () => string;
}

/**
 * Places an eligible child, looked after for twelve months, by the newest source that speaks on the as-at day: the OC2
 * row of a 31 March, List 8's date, or the SSD's dated events. Of one day, the return's own row counts. A source of
 * before the twelve months says nothing of an event in them; immunisations are a state, and stand.
 */
export function placeHealth(person: PersonAsAt, measuring: Measuring, matter: HealthMatter): Placing {
  const stopped = unlessIn(person, eligible) ?? unlessLookedAfterForAYear(person, measuring);
  if (stopped !== undefined) return stopped;
  const told = [
    fromSsd(person, measuring, matter),
    fromList8(person, measuring, matter),
    fromReturn(person, matter),
  ];
  const speaks = ({ on }: Told): boolean => matter.check === 'immunisations' || on >= measuring.year.from;
  let newest: Told | undefined;
  for (const one of told)
    if (one !== undefined && speaks(one) && (newest === undefined || one.on >= newest.on)) newest = one;
  if (newest === undefined) {
    return cannotTell(
      () =>
        `Cannot tell, missing ${matter.what}: no OC2 row, List 8 row or SSD health table of the twelve months speaks of it.`,
    );
  }
  return metIf(newest.holds, newest.why);
}

function unlessLookedAfterForAYear(person: PersonAsAt, { year }: Measuring): Placing | undefined {
  const period = lookedAfterNow(person);
  if (period === undefined) {
    return cannotTell(
      () =>
        'Cannot tell, missing how long they have been looked after: the care seen does not hold that day.',
    );
  }
  if (period.from <= year.from) return undefined;
  if (period.beginningSeen)
    return outside(() => `Looked after since ${inWords(period.from)}: less than twelve months.`);
  return cannotTell(() => `Cannot tell, missing when care began: on ${inWords(period.from)} or before.`);
}

function fromReturn(person: PersonAsAt, { what, yearly }: HealthMatter): Told | undefined {
  const row = person.yearlyHealth.findLast((one) => yearly(one) !== undefined);
  if (row === undefined) return undefined;
  const holds = yearly(row) === true;
  const why = (): string =>
    `${holds ? 'Recorded' : 'Not recorded'}: ${what}, as the OC2 row of ${row.year} says.`;
  return { on: yearEnd(row.year), holds, why };
}

function fromList8(
  person: PersonAsAt,
  { asAt, year }: Measuring,
  { what, listed }: HealthMatter,
): Told | undefined {
  if (listed === undefined) return undefined;
  // A later list whose last date is not after the as-at day shows what the last one was on that day.
  const after = person.laterInCare.find((row) => {
    const on = listed(row);
    return on != null && on <= asAt;
  });
  const row = after ?? person.inCare.findLast((one) => listed(one) !== undefined);
  if (row === undefined) return undefined;
  const on = listed(row) ?? undefined;
  const holds = on !== undefined && on >= year.from && on <= asAt;
  const why = (): string =>
    `${on === undefined ? `No ${what} recorded` : `Last ${what} on ${inWords(on)}`}, as ${sourceInWords(row.source)} says.`;
  return { on: after === undefined ? row.source.on : asAt, holds, why };
}

function fromSsd(
  person: PersonAsAt,
  { asAt, year, carried }: Measuring,
  { what, check, table }: HealthMatter,
): Told | undefined {
  const days = carried.days(table);
  const spoken = days.some((day) => day > asAt) ? asAt : newestUpTo(days, asAt);
  if (spoken === undefined) return undefined;
  const last = person.healthChecks.findLast((one) => one.what === check && one.done !== false);
  // Immunisations are a state: up to date once recorded so. The others are events of the twelve months.
  const state = check === 'immunisations';
  const latest = state ? person.healthChecks.findLast((one) => one.what === check) : last;
  const holds =
    latest !== undefined && latest.done !== false && (state ? latest.done === true : latest.on >= year.from);
  const why = (): string =>
    latest === undefined
      ? `No ${what} recorded in the SSD of ${inWords(spoken)}.`
      : `${state ? (holds ? 'Up to date' : 'Not up to date') : `Last ${what}`} on ${inWords(latest.on)}, as the SSD of ${inWords(spoken)} says.`;
  return { on: spoken, holds, why };
}
