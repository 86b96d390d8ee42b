import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Population } from '#domain/people/population.ts';
import { populationAsAt } from './as-at.ts';
import { type AtBirthday, type BirthdayRecord, derivedRecord, returnedRecord } from './birthday-record.ts';
import { activitySaid } from './cohorts/learning-and-work.ts';
import { homeSaid, inTouchSaid } from './cohorts/homes.ts';
import type { Measuring } from './indicator.ts';
import type { PersonAsAt } from './person-as-at.ts';

/** A birthday of which the return says one thing and the extracts another. The return's is what counts. */
export interface BirthdayContradiction {
  readonly child: string;
  readonly birthday: CalendarDate;
  readonly what: 'in touch' | 'activity' | 'home' | 'suitability';
  readonly returned: string;
  readonly derived: string;
  /** Where the derived answer comes from, as a sentence's end. */
  readonly why: string;
}

/** Everyone whose OC3 row of a birthday in the twelve months differs from what dated facts show. */
export function birthdayContradictions(
  population: Population,
  asAt: CalendarDate,
): readonly BirthdayContradiction[] {
  const measuring = populationAsAt(population, asAt);
  return measuring.people.flatMap((person) => contradictionsOf(person, measuring));
}

function contradictionsOf(person: PersonAsAt, measuring: Measuring): readonly BirthdayContradiction[] {
  if (person.lastBirthday === undefined) return [];
  const returned = returnedRecord(person, person.lastBirthday.on);
  if (returned === undefined) return [];
  const derived = derivedRecord(person, person.lastBirthday.on, measuring);
  const compare = <T>(
    what: BirthdayContradiction['what'],
    pick: (record: BirthdayRecord) => AtBirthday<T>,
    say: (value: T | null) => string,
  ): readonly BirthdayContradiction[] => {
    const [a, b] = [pick(returned).value, pick(derived)];
    if (a === undefined || b.value === undefined || a === b.value) return [];
    const { child } = person;
    return [
      { child, birthday: derived.birthday, what, returned: say(a), derived: say(b.value), why: b.why() },
    ];
  };
  return [
    ...compare('in touch', ({ inTouch }) => inTouch, inTouchSaid),
    ...compare('activity', ({ activity }) => activity, activitySaid),
    ...compare('home', ({ home }) => home, homeSaid),
    ...compare('suitability', ({ suitable }) => suitable, suitableSaid),
  ];
}

function suitableSaid(suitable: boolean | null): string {
  return suitable === null ? 'suitability not recorded' : suitable ? 'suitable' : 'not suitable';
}
