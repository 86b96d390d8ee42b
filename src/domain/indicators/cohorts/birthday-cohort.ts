import { birthday as birthdayOf } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { CategoryCode, CategoryPeriod } from '#domain/law/category.ts';
import { type AtBirthday, type BirthdayRecord, birthdayRecord } from '../birthday-record.ts';
import type { Measuring, Placing } from '../indicator.ts';
import { oncePerPerson } from '../once-per-person.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { cannotTell, excluded, outside, type Why } from '../placing.ts';
import { categoryInWords, categoryUnknown } from './category-cohort.ts';
import { inCareOn } from './looked-after.ts';
import { passesThirteenWeeks } from './thirteen-weeks.ts';

/**
 * C903(a..b): birthdays of these ages in the period, former relevant or passing the thirteen-week test; those who died,
 * went home for six months or were transferred to another authority are left out.
 * Source: SSDA903 guide, OC3 (file rules 391, 1000, 1001, 1007, 1011, 1016); LAIT data dictionary.
 */
export interface AtBirthdayOf {
  readonly record: BirthdayRecord;
  readonly age: number;
}

/** Former relevant, whether or not the duties are now in force: 21 to 24 without a request too. */
export const formerRelevant: ReadonlySet<CategoryCode> = new Set<CategoryCode>([
  'FR',
  'FR-PROG',
  'FR-ED',
  'FR-21+',
  'FR-DORMANT',
]);

/** RECs of an adoption, today's and the retired. */
const adoption: ReadonlySet<string> = new Set(['E1', 'E11', 'E12']);

/** The record of whoever is in C903(from..to), or the placing of whoever is not. */
export function atBirthday(
  person: PersonAsAt,
  measuring: Measuring,
  [youngest, oldest]: readonly [number, number],
): AtBirthdayOf | Placing {
  const { born, lastBirthday } = person;
  if (born === undefined) return cannotTell(() => 'Their date of birth is missing.');
  if (lastBirthday === undefined || lastBirthday.age < youngest || lastBirthday.age > oldest) {
    return outside(() => `${turns(born, measuring, [youngest, oldest])}.`);
  }
  const member = memberAt(person, measuring);
  if ('is' in member) return member;
  const { inTouch } = member;
  if (inTouch.value === 'died' || inTouch.value === 'returned-home') {
    const what = inTouch.value === 'died' ? 'Died' : 'Returned home for six months or more';
    return excluded(() => `${what}: ${inTouch.why()}.`, { birthday: lastBirthday.on });
  }
  return { record: member, age: lastBirthday.age };
}

/**
 * Places someone of C903(from..to) by one thing of their birthday record: what cannot be told says what is missing,
 * and `decide` places what is known (null: recorded as no information).
 */
export function placeAtBirthday<T>(
  person: PersonAsAt,
  measuring: Measuring,
  ages: readonly [number, number],
  pick: (record: BirthdayRecord) => AtBirthday<T>,
  decide: (
    value: T | null,
    why: (what: string) => Why,
    at: AtBirthdayOf & { readonly birthday: CalendarDate },
  ) => Placing,
): Placing {
  const at = atBirthday(person, measuring, ages);
  if ('is' in at) return at;
  const { value, why } = pick(at.record);
  const { birthday } = at.record;
  const words = (): string => `${at.age} on ${inWords(birthday)}`;
  if (value === undefined)
    return cannotTell(() => `${words()}: cannot tell, missing ${why()}.`, { birthday });
  return decide(value, (what) => () => `${words()}: ${what}: ${why()}.`, { ...at, birthday });
}

/** Whether someone is in the cohort of their last birthday; worked out once, for many figures ask it. */
const memberAt = oncePerPerson((person, measuring): BirthdayRecord | Placing =>
  person.born === undefined || person.lastBirthday === undefined
    ? cannotTell(() => 'Their date of birth is missing.')
    : decideMember(person, person.born, person.lastBirthday, measuring),
);

function decideMember(
  person: PersonAsAt,
  born: CalendarDate,
  { age, on }: { readonly age: number; readonly on: CalendarDate },
  measuring: Measuring,
): BirthdayRecord | Placing {
  const carrying = { birthday: on };
  const words = (): string => `${age} on ${inWords(on)}`;
  const { diedOn } = person.identity;
  if (diedOn !== undefined && diedOn <= on) return outside(() => `Died on ${inWords(diedOn)}.`);
  const record = birthdayRecord(person, on, measuring);
  const category = person.categoryOn(on);
  const passes = (): boolean => passesThirteenWeeks(person, born, on, measuring.population.settings);
  const transferred = category.code === 'OTHER_LA';
  // Someone former relevant since has been so from 18 on: what a later extract declares tells of the birthday too.
  const former = formerRelevant.has(category.code) || (age >= 18 && formerRelevant.has(person.category.code));
  if (record.from === 'return' && !isBlank(record)) {
    if (!transferred) return record;
    return excluded(() => `${words()}: transferred to another authority before it.`, carrying);
  }
  const notYet = stillLookedAfter(person, born, age, on);
  if (notYet !== undefined) return outside(() => `${words()}: ${notYet}.`);
  const left = neverACareLeaver(person, category);
  if (left !== undefined) return outside(() => `${words()}: ${left}.`);
  if (transferred) {
    if (!passes()) return outside(() => `${words()}: with another authority.`);
    return excluded(() => `${words()}: transferred to another authority before it.`, carrying);
  }
  if (record.from === 'return') return record;
  const inCohort = former || category.code === 'R' || passes();
  if (record.from === 'no-row') {
    // Where history does not reach, the rows of the return are the cohort.
    if (!inCohort)
      return outside(
        () => `${words()}: no OC3 row in the return of ${record.year}, and no history that asks for one.`,
      );
    return cannotTell(
      () => `${words()}: no OC3 row in the return of ${record.year}, though their history asks for one.`,
      carrying,
    );
  }
  if (inCohort) return record;
  if (category.code === 'CANNOT-TELL') return categoryUnknown(category);
  return outside(
    () =>
      `${words()}: ${categoryInWords[category.code].toLowerCase()}, and not thirteen weeks in care since 14.`,
  );
}

/**
 * At 17 care must have ceased before the birthday, at 18 on or before it: else the return asks for nothing yet. In
 * words, or undefined where it does ask.
 */
function stillLookedAfter(
  person: PersonAsAt,
  born: CalendarDate,
  age: number,
  on: CalendarDate,
): string | undefined {
  const period = inCareOn(person, on);
  // Care ends at 18: an open period that no source follows to the birthday is not seen to have gone beyond it.
  const unseen = age >= 18 && period?.to === undefined && (person.care.knownTo ?? on) < on;
  if (period !== undefined && !unseen) return 'still looked after on the birthday';
  const ceasedToday = age === 17 && person.care.periods.some(({ to }) => to === birthdayOf(born, 17));
  return ceasedToday ? 'looked after until the 17th birthday itself' : undefined;
}

/** Adopted, or died in care (rules 1000, 1001): in words, or undefined. */
function neverACareLeaver(person: PersonAsAt, { code }: CategoryPeriod): string | undefined {
  if (code === 'CLOSED') return 'died before it';
  const ending = person.care.periods.at(-1)?.endReason;
  return ending !== undefined && adoption.has(ending) ? 'adopted' : undefined;
}

/** A row whose three columns are all blank: the return does not ask for the data (rule 153 allows it). */
function isBlank({ inTouch, activity, home }: BirthdayRecord): boolean {
  return inTouch.value == null && activity.value == null && home.value == null;
}

function turns(
  born: CalendarDate,
  { year }: Measuring,
  [youngest, oldest]: readonly [number, number],
): string {
  const ages = Array.from({ length: oldest - youngest + 1 }, (_, at) => youngest + at);
  const days = ages.map((age) => `${age} on ${inWords(birthdayOf(born, age))}`);
  return `Turns ${days.join(', ')}: none of it between ${inWords(year.from)} and ${inWords(year.to)}`;
}
