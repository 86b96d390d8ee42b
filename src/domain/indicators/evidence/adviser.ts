import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { goneSince } from '#domain/law/personal-adviser.ts';
import type { LeavingCareFact } from '#domain/people/facts.ts';
import type { Seen } from '#domain/people/seen.ts';
import type { Measuring } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { sourceInWords } from './in-words.ts';
import { type State, stateOf } from './state.ts';
import { involvedNow } from './worker.ts';

/** Who is a personal adviser to someone on the as-at day: null where nobody is recorded. */
export function adviserNow(person: PersonAsAt, measuring: Measuring): State<string> {
  return adviser(person, measuring, (row) => row.personalAdviser);
}

/** Whether somebody is, whoever it is: a change of name between two extracts leaves no doubt about that. */
export function hasAdviser(person: PersonAsAt, measuring: Measuring): State<string> {
  return adviser(person, measuring, (row) => row.personalAdviser && 'named');
}

function adviser(
  person: PersonAsAt,
  { carried }: Measuring,
  pick: (row: LeavingCareFact) => Seen<string>,
): State<string> {
  const involved = involvedNow(person, 'personal-adviser');
  if (involved !== undefined) {
    const { worker, from, source } = involved;
    const gone = goneSince(person, involved, person.asAt);
    if (gone !== undefined) {
      const list = sourceInWords({ kind: gone.sourceKind, on: gone.on });
      return { known: false, missing: () => `personal adviser: ${list} no longer lists them` };
    }
    return {
      known: true,
      value: worker,
      said: () => `since ${inWords(from)}, as ${sourceInWords(source)} says`,
    };
  }
  const state = stateOf(person, 'personal adviser', pick);
  if (state.known || !carried.has('ssd_involvements')) return state;
  return { known: true, value: null, said: () => 'as the involvements of the SSD show none' };
}

/**
 * When someone's adviser began: `by` is the first day on which one is known, `notBefore` a day on which there was none
 * yet (undefined: nothing shows). The two are the same where the day itself is recorded. Nobody yet: `none`.
 */
export type AdviserStart =
  | {
      readonly is: 'began';
      readonly by: CalendarDate;
      readonly exact: boolean;
      readonly notBefore: CalendarDate | undefined;
      readonly said: () => string;
    }
  | { readonly is: 'none'; readonly said: () => string }
  | { readonly is: 'unknown'; readonly missing: () => string };

/** The beginning of the first adviser whose time reaches a day or later. */
export function adviserStart(person: PersonAsAt, since: CalendarDate, measuring: Measuring): AdviserStart {
  const involved = person.involvements.find(
    ({ role, to }) => role === 'personal-adviser' && (to == null || to > since),
  );
  if (involved !== undefined) {
    const { from, source } = involved;
    return {
      is: 'began',
      by: from,
      exact: true,
      notBefore: from,
      said: () => `as ${sourceInWords(source)} says`,
    };
  }
  let none: CalendarDate | undefined;
  for (const { row, on, sourceKind } of person.leavingCare) {
    const name = row?.personalAdviser;
    if (name === undefined) continue;
    if (name === null) none = on;
    else {
      const said = (): string => `as ${sourceInWords({ kind: sourceKind, on })} names one first`;
      return { is: 'began', by: on, exact: false, notBefore: none, said };
    }
  }
  if (none !== undefined) return { is: 'none', said: () => `none by ${inWords(person.asAt)}` };
  if (measuring.carried.has('ssd_involvements'))
    return { is: 'none', said: () => 'the involvements of the SSD show none' };
  return { is: 'unknown', missing: () => 'personal adviser: no List 9 or SSD row of that day or before' };
}
