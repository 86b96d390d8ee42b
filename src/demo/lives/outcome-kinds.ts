import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ActivityCode, HomeCode } from '#domain/people/words.ts';
import { byWeight, type Chance } from '../random.ts';
import type { Person } from './person.ts';

type Weights<T> = readonly (readonly [T, number])[];

/** Learning and work at 19 and over, in the published proportions: other education 11, higher 6, apprenticeship 2, work 28. */
const LEARNING_OR_WORK: Weights<ActivityCode> = [
  ['F1', 5.6], ['P1', 0.4], ['F2', 9], ['P2', 2], ['F4', 1.8], ['P4', 0.2], ['F5', 20], ['P5', 8],
]; // prettier-ignore
/** At 17 and 18: other education 35, work 17, a few in higher education and apprenticeships. */
const UNDER_19: Weights<ActivityCode> = [
  ['F2', 31], ['P2', 4], ['F4', 2], ['F5', 11], ['P5', 6], ['F1', 1],
]; // prettier-ignore
/** Suitable homes; with former foster carers is decided apart. */
const HOMES: Weights<HomeCode> = [
  ['U', 46], ['D', 25], ['B', 13], ['E', 6], ['K', 3], ['C', 2.5], ['T', 2.5], ['Y', 1], ['G', 0.6],
]; // prettier-ignore
const HOMES_UNDER_19: Weights<HomeCode> = [
  ['D', 58], ['B', 13], ['E', 10], ['U', 9], ['C', 7], ['K', 2], ['Y', 1],
]; // prettier-ignore
/** Nobody lives in a bed and breakfast for months: the one who did for five nights is a story. */
export const UNSUITABLE_HOMES: Weights<HomeCode> = [
  ['X', 46], ['S', 20], ['B', 12], ['U', 8], ['D', 6], ['K', 5], ['V', 3],
]; // prettier-ignore

/** What someone does, given whether they are in learning or work. */
export function activityOfAge(
  chance: Chance,
  person: Person,
  on: CalendarDate,
  age: number,
  working: boolean,
): ActivityCode {
  if (working)
    return byWeight(age <= 18 ? UNDER_19 : LEARNING_OR_WORK, near(person.leanings.kindOfActivity, chance));
  if (person.childBorn !== undefined && person.childBorn <= on) return chance.happens(0.8) ? 'G6' : 'G5';
  if (person.disability !== undefined) return chance.happens(0.75) ? 'G4' : 'G5';
  return byWeight([['G4', age <= 18 ? 15 : 31], ['G5', 69]], person.leanings.kindOfActivity); // prettier-ignore
}

/** Where someone lives at an age, when the home is suitable. Kinds change as people grow older, and little otherwise. */
export function homeOfAge(person: Person, age: number): HomeCode {
  return byWeight(age <= 18 ? HOMES_UNDER_19 : HOMES, person.leanings.kindOfHome);
}

/** Whether someone leans towards learning or work on a given day: nearly half do. */
export function inEet(person: Person, chance: Chance): boolean {
  return 0.75 * person.leanings.towardsWork + 0.25 * chance.next() > 0.53;
}

function near(point: number, chance: Chance): number {
  return (point + 0.15 * chance.next()) % 1;
}
