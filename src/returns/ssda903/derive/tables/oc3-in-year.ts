import { birthday } from '#calendar/age.ts';
import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { type BirthdayRecord, birthdayRecord } from '#domain/indicators/birthday-record.ts';
import { atBirthday, formerRelevant } from '#domain/indicators/cohorts/birthday-cohort.ts';
import type { PersonAsAt } from '#domain/indicators/person-as-at.ts';
import type { Seen } from '#domain/people/seen.ts';
import type { InTouch } from '#domain/people/words.ts';
import { homeCode } from '../../../codes/home.ts';
import { inTouchCode } from '../../../codes/in-touch.ts';
import { type Cell, nowhere, workedOut } from '../cell.ts';
import type { CellsOf, DerivedRow, Doubt } from '../derived-return.ts';
import { bornCell } from '../identity-cells.ts';
import type { InYear } from '../in-year.ts';
import { leftCareAndDied } from './oc3-died.ts';
import { AT_LATEST_CONTACT_FROM, latestRecord } from './oc3-latest.ts';

/** OC3 of a year in progress, and those of whom it cannot be told whether they stand in it. */
export interface BirthdayRows {
  readonly rows: readonly DerivedRow<'OC3'>[];
  readonly doubts: readonly Doubt[];
}

/**
 * OC3 of a year in progress: whoever had their 17th to 25th birthday in it, had left care by then and is a care leaver,
 * with the birthday record that figures take (docs/contracts.md), and from 22 on what the latest contact tells. Source: SSDA903 guide, OC3; rules 391, 1000 to 1016.
 */
export function oc3InYear(of: InYear): BirthdayRows {
  const rows: DerivedRow<'OC3'>[] = [];
  const doubts: Doubt[] = [];
  const { people } = of.asAt === of.until ? of.measuring : populationAsAt(of.records.population, of.asAt);
  const asAtOf = new Map(people.map((person) => [person.child, person]));
  for (const person of of.measuring.people) {
    const age = ageAttained(of, person);
    if (age === undefined) continue;
    const whole = asAtOf.get(person.child) ?? person;
    const cells = recordCells(of, person, whole, age);
    if (cells === undefined) continue;
    if ('why' in cells) doubts.push({ table: 'OC3', child: person.child, why: cells.why });
    else rows.push({ child: person.child, on: '', cells });
  }
  return { rows, doubts };
}

/** At 25 the service closes, on the very birthday that OC3 still asks of: what they were the day before decides. */
const [YOUNGEST, OLDEST] = [17, 25];

/** The age attained between 1 April and the last day, where it is one that OC3 asks for. */
function ageAttained({ start, until }: InYear, { born }: PersonAsAt): number | undefined {
  if (born === undefined) return undefined;
  for (let age = YOUNGEST; age <= OLDEST; age += 1) {
    const on = birthday(born, age);
    if (on >= start && on <= until) return age;
  }
  return undefined;
}

function recordCells(
  of: InYear,
  person: PersonAsAt,
  whole: PersonAsAt,
  age: number,
): CellsOf<'OC3'> | { readonly why: string } | undefined {
  if (person.born === undefined) return undefined;
  const on = birthday(person.born, age);
  const dead = leftCareAndDied(person, on);
  if (dead !== undefined) return allOf(of, person.child, age, on, { text: 'DIED', because: dead });
  const placed = atBirthday(person, of.measuring, [YOUNGEST, OLDEST]);
  if ('is' in placed && placed.is === 'cannot-tell') return { why: placed.because.join(' ') };
  const closedToday = age === OLDEST && formerRelevant.has(person.categoryOn(addDays(on, -1)).code);
  if ('is' in placed && placed.is !== 'excluded' && !closedToday) return undefined;
  const around = birthdayRecord(whole, on, populationAsAt(of.records.population, whole.asAt));
  if (around.from === 'no-row') return undefined;
  const record = age >= AT_LATEST_CONTACT_FROM ? latestRecord(person, around, of) : around;
  const touch = record.inTouch.value;
  if (isGone(touch)) {
    return allOf(of, person.child, age, on, {
      text: inTouchCode(touch),
      because: sentence(record.inTouch.why()),
    });
  }
  // Excluded, and had neither died nor gone home: care was transferred to another authority (rule 1011).
  if ('is' in placed && placed.is === 'excluded' && !isGone(around.inTouch.value)) return undefined;
  return {
    ...whose(of, person.child, age, on),
    IN_TOUCH:
      touch == null
        ? cannotTell(record.inTouch.why())
        : workedOut(inTouchCode(touch), sentence(record.inTouch.why())),
    ACTIV: activityCell(record),
    ACCOM: homeCell(record),
  };
}

function isGone(touch: Seen<InTouch>): touch is 'died' | 'returned-home' {
  return touch === 'died' || touch === 'returned-home';
}

function whose(
  of: InYear,
  child: string,
  age: number,
  on: CalendarDate,
): Pick<CellsOf<'OC3'>, 'CHILD' | 'DOB'> {
  const because = `In OC3 because they turned ${age} on ${inWords(on)} and are a care leaver.`;
  return { CHILD: workedOut(child, because), DOB: bornCell(of, child) };
}

/** Someone who has died or gone home for good: neither activity nor home is asked (rule 344). */
function allOf(
  of: InYear,
  child: string,
  age: number,
  on: CalendarDate,
  { text, because }: { readonly text: string; readonly because: string },
): CellsOf<'OC3'> {
  const zero = workedOut('0', `0, because IN_TOUCH is ${text}.`);
  return { ...whose(of, child, age, on), IN_TOUCH: workedOut(text, because), ACTIV: zero, ACCOM: zero };
}

function activityCell({ activity }: BirthdayRecord): Cell {
  const { value, why } = activity;
  if (value === undefined) return cannotTell(why());
  if (value === null) return workedOut('0', `No information: ${why()}.`);
  return workedOut(value, sentence(why()));
}

function homeCell({ home, suitable }: BirthdayRecord): Cell {
  if (home.value === undefined) return cannotTell(home.why());
  if (home.value === null) return workedOut('0', `No information: ${home.why()}.`);
  const code = homeCode({ home: home.value, suitable: suitable.value ?? null });
  if (code !== undefined) return workedOut(code, sentence(home.why()));
  if (suitable.value === true)
    return nowhere(`the home is ${home.value} and called suitable, which is no code of ACCOM`);
  return nowhere(`the home is ${home.value}, and whether it was suitable is not told (${suitable.why()})`);
}

/** Blank, because the extracts do not tell; `why` is what is missing. */
function cannotTell(why: string): Cell {
  return { ...nowhere(why), because: `Cannot tell (${why}).` };
}

function sentence(why: string): string {
  return `${why.slice(0, 1).toUpperCase()}${why.slice(1)}.`;
}
