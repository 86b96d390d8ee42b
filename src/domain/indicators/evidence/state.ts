import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { LeavingCareFact } from '#domain/people/facts.ts';
import type { Seen } from '#domain/people/seen.ts';
import type { LeavingCareObservation } from '#domain/people/young-person.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { sourceInWords } from './in-words.ts';

/**
 * What List 9 or the SSD says of someone now: a value, or `null` where the column is there and the cell blank; or
 * not known, with what is missing. `said` ends a sentence: "as Annex A of 31 October 2026 says".
 */
export type State<T> =
  | { readonly known: true; readonly value: T | null; readonly said: () => string }
  | { readonly known: false; readonly missing: () => string };

type Pick<T> = (row: LeavingCareFact) => Seen<T>;

/**
 * An undated state on the as-at day: as the newest extract on or before it that speaks has it. Where the next extract
 * of its kind says otherwise, the state in between is not known (contracts.md, "Between two snapshots").
 */
export function stateOf<T>(person: PersonAsAt, what: string, pick: Pick<T>): State<T> {
  const found = newestThatSpeaks(person.leavingCare, pick);
  if ('missing' in found) return { known: false, missing: () => `${what}: ${found.missing()}` };
  const { observation, value } = found;
  if (observation.on < person.asAt) {
    const next = nextOf(person, observation, pick);
    if (next !== undefined && next.value !== value) {
      return { known: false, missing: () => `${what}: it changed between ${between(observation, next)}` };
    }
  }
  return { known: true, value, said: () => saidBy(observation, person.asAt) };
}

/** The latest of something that has a date: `sure` is false where a newer extract shows that it moved on unseen. */
export type Latest =
  | {
      readonly known: true;
      readonly on: CalendarDate | null;
      readonly sure: boolean;
      readonly said: () => string;
    }
  | { readonly known: false; readonly missing: () => string };

/**
 * The latest contact, or plan, on the as-at day. A later extract whose latest date is not after the as-at day settles
 * it, since nothing came between; one whose date is after it leaves open whether something came before that.
 */
export function latestOf(person: PersonAsAt, what: string, pick: Pick<CalendarDate>): Latest {
  const { asAt } = person;
  for (const later of person.laterLeavingCare) {
    const on = later.row === undefined ? undefined : pick(later.row);
    if (on != null && on <= asAt) return { known: true, on, sure: true, said: () => saidBy(later, asAt) };
    if (on != null) break;
  }
  const found = newestThatSpeaks(person.leavingCare, pick);
  if ('missing' in found) return { known: false, missing: () => `${what}: ${found.missing()}` };
  const { observation, value } = found;
  // A date after its own as-at day cannot be of something done: a fault of entry, for the check of the data.
  const on = value === null || value <= asAt ? value : null;
  const next = observation.on < asAt ? nextOf(person, observation, pick) : undefined;
  const sure = next === undefined || next.value === value;
  return { known: true, on, sure, said: () => saidBy(observation, asAt) };
}

interface Spoken<T> {
  readonly observation: LeavingCareObservation;
  readonly value: T | null;
}

function newestThatSpeaks<T>(
  observations: readonly LeavingCareObservation[],
  pick: Pick<T>,
): Spoken<T> | { readonly missing: () => string } {
  let gone: LeavingCareObservation | undefined;
  let silent: LeavingCareObservation | undefined;
  for (let at = observations.length - 1; at >= 0; at -= 1) {
    const observation = observations[at];
    if (observation === undefined) continue;
    const { row, sourceKind } = observation;
    if (row === undefined) gone ??= observation;
    else if (gone?.sourceKind !== sourceKind) {
      const value = pick(row);
      if (value !== undefined) return { observation, value };
      silent ??= observation;
    }
  }
  if (silent !== undefined) {
    const { on, sourceKind } = silent;
    return { missing: () => `${sourceInWords({ kind: sourceKind, on })} does not carry it` };
  }
  if (gone !== undefined) {
    const { on, sourceKind } = gone;
    return { missing: () => `${sourceInWords({ kind: sourceKind, on })} no longer lists them` };
  }
  return { missing: () => 'no List 9 or SSD row of that day or before' };
}

function nextOf<T>(
  person: PersonAsAt,
  after: LeavingCareObservation,
  pick: Pick<T>,
): (Spoken<T> & { readonly on: CalendarDate }) | undefined {
  for (const observation of person.laterLeavingCare) {
    if (observation.sourceKind !== after.sourceKind || observation.row === undefined) continue;
    const value = pick(observation.row);
    if (value !== undefined) return { observation, value, on: observation.on };
  }
  return undefined;
}

function between(from: LeavingCareObservation, to: { readonly on: CalendarDate }): string {
  return `${sourceInWords({ kind: from.sourceKind, on: from.on })} and the extract of ${inWords(to.on)}`;
}

function saidBy({ sourceKind, on }: LeavingCareObservation, asAt: CalendarDate): string {
  const source = sourceInWords({ kind: sourceKind, on });
  return on < asAt ? `as ${source} says, the newest before that day` : `as ${source} says`;
}
