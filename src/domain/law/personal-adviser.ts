import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { InvolvementFact } from '#domain/people/facts.ts';
import type { LeavingCareObservation, YoungPerson } from '#domain/people/young-person.ts';
import type { Looked } from './duties/answers.ts';
import { extractName } from './duties/latest-recorded.ts';

/** Whether someone has a personal adviser on a day. */
export type Adviser =
  | {
      readonly is: 'named';
      readonly name: string;
      /** There has been one without a break from this day at the latest. */
      readonly since: CalendarDate;
      /** The newest day on which there was none, where one is known: the appointment came after it. */
      readonly noneOn: CalendarDate | undefined;
      /** What says so. */
      readonly source: string;
      /** The day of the extract that says so, or the first of the involvement. */
      readonly told: CalendarDate;
    }
  | { readonly is: 'none'; readonly looked: Looked }
  /** `gone`: the newest extract to have listed them no longer does, which does not say whether they still have one. */
  | { readonly is: 'cannot-tell'; readonly gone: string | undefined };

/**
 * The personal adviser on a day. Involvements carry their own dates and decide; else the newest leaving care extract
 * on or before the day does, whose state has no date: it is true from the extract's day and not before the day of an
 * earlier extract that has none. A kind of extract that no longer lists them says nothing more: nor does an involvement
 * that had not ended when that kind last told of it.
 */
export function adviserOn(person: YoungPerson, on: CalendarDate): Adviser {
  const involvements = person.involvements.filter(
    ({ role, from }) => role === 'personal-adviser' && from <= on,
  );
  const current = involvements.findLast(({ to }) => to === null || (to !== undefined && on < to));
  const gone = goneOn(person, on);
  const left = current === undefined ? undefined : goneSince(person, current, on);
  if (current !== undefined && left === undefined) return dated(current, involvements);

  const spoken = person.leavingCare.filter(({ row }) => row?.personalAdviser !== undefined);
  const newest = spoken.findLast(
    (observation) => observation.on <= on && !gone.some((list) => list.sourceKind === observation.sourceKind),
  );
  const ended = involvements.findLast(({ to }) => to != null);
  if (current === undefined && ended?.to != null && (newest === undefined || newest.on < ended.to)) {
    const next = spoken.find((observation) => observation.on > on);
    const source = `the record of involvements, where ${ended.worker}'s time as personal adviser ended on ${inWords(ended.to)}`;
    return { is: 'none', looked: { to: on, source, doneLater: names(next) } };
  }
  if (newest === undefined) {
    const last = left ?? (spoken.some((seen) => seen.on <= on) ? gone.at(-1) : undefined);
    return { is: 'cannot-tell', gone: last === undefined ? undefined : extractName(last) };
  }
  // Two extracts of one day: one that names somebody outweighs one whose cell is blank.
  const naming = spoken.findLast((observation) => observation.on === newest.on && names(observation));
  if (naming === undefined) {
    const next = spoken.find((observation) => observation.on > on);
    return {
      is: 'none',
      looked: { to: newest.on, source: extractName(newest), doneLater: names(next) },
    };
  }
  const without = spoken.findLast(
    (observation) =>
      observation.on < newest.on && !spoken.some((other) => other.on === observation.on && names(other)),
  );
  const since = spoken.find(
    (observation) => names(observation) && (without === undefined || observation.on > without.on),
  );
  return {
    is: 'named',
    name: naming.row?.personalAdviser ?? '',
    since: since?.on ?? newest.on,
    noneOn: without?.on,
    source: extractName(naming),
    told: naming.on,
  };
}

/** Of each kind of extract the newest by a day, where it no longer lists them; in order. */
function goneOn(
  { leavingCare }: Pick<YoungPerson, 'leavingCare'>,
  on: CalendarDate,
): readonly LeavingCareObservation[] {
  return (['annex-a', 'ssd'] as const)
    .flatMap((kind) => leavingCare.findLast((seen) => seen.sourceKind === kind && seen.on <= on) ?? [])
    .filter(({ listed }) => !listed)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/**
 * The extract that no longer lists someone of whom an involvement that had not ended is the last word of its kind:
 * whether it goes on cannot be told. Undefined where the involvement is borne out, or has ended.
 */
export function goneSince(
  person: Pick<YoungPerson, 'leavingCare'>,
  involvement: InvolvementFact,
  on: CalendarDate,
): LeavingCareObservation | undefined {
  if (involvement.to !== null) return undefined;
  return goneOn(person, on).find((list) => isLaterThan(list, involvement));
}

function isLaterThan(list: LeavingCareObservation, { source }: InvolvementFact): boolean {
  return list.sourceKind === source.kind && list.on > source.on;
}

function names(observation: LeavingCareObservation | undefined): boolean {
  return observation?.row?.personalAdviser != null;
}

/** Walks back over the times that follow each other without a gap. */
function dated(current: InvolvementFact, all: readonly InvolvementFact[]): Adviser {
  let since = current.from;
  for (;;) {
    const before = all.find(({ from, to }) => from < since && to != null && to >= since);
    if (before === undefined) break;
    since = before.from;
  }
  const noneOn = all.some(({ from }) => from < since) ? since : undefined;
  const source = 'the record of involvements';
  return { is: 'named', name: current.worker, since, noneOn, source, told: current.from };
}
