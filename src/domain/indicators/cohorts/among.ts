import type { Measuring } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { open, withoutRequest } from './category-cohort.ts';
import { lookedAfterNow } from './looked-after.ts';

/** A cheap test that everyone passes of whom a figure may be; whoever does not is outside it. */
export type Gate = (person: PersonAsAt) => boolean;

/** For figures of people in some of the categories of OPEN: those in them, and those whose category cannot be told. */
export const mayBeOpen: Gate = ({ category: { code } }) => code === 'CANNOT-TELL' || open.codes.has(code);

/** The same for those of 21 to 24 who made no request. */
export const mayBeWithoutRequest: Gate = ({ category: { code } }) =>
  code === 'CANNOT-TELL' || withoutRequest.codes.has(code);

/** For figures of ages or birthdays from 16 to 24: those of that age, and those whose age is not known. */
export const aged16To24: Gate = ({ born, age = 0 }) => born === undefined || (age >= 16 && age <= 24);

/** For figures of what happened at 16 and 17 in the last twelve months: whoever was has not turned 19. */
export const aged16To18: Gate = ({ born, age = 0 }) => born === undefined || (age >= 16 && age <= 18);

/** For figures of what happened under 18 in the last twelve months. */
export const under19: Gate = ({ born, age = 0 }) => born === undefined || age < 19;

/** For figures of looked-after children. */
export const lookedAfter: Gate = (person) => lookedAfterNow(person) !== undefined;

const kept = new WeakMap<Measuring, Map<Gate, readonly PersonAsAt[]>>();

/**
 * Those who pass a gate, in the order of the population; everyone where there is none. Kept with the day: most people
 * are outside most figures, and a trend would otherwise place each of them a thousand times to find that.
 */
export function among(measuring: Measuring, gate: Gate | undefined): readonly PersonAsAt[] {
  if (gate === undefined) return measuring.people;
  const gates = kept.get(measuring) ?? new Map<Gate, readonly PersonAsAt[]>();
  kept.set(measuring, gates);
  const known = gates.get(gate);
  if (known !== undefined) return known;
  const passing = measuring.people.filter(gate);
  gates.set(gate, passing);
  return passing;
}
