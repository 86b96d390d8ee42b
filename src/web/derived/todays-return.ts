import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ReturnYear } from '#calendar/return-year.ts';
import type { DerivedChecked, SetApart } from '#returns/ssda903/derive/check-in-steps.ts';
import type { Steps } from '#returns/ssda903/derive/derive-in-steps.ts';
import { ruleSetOf } from '#returns/ssda903/rule-sets/all.ts';
import type { Outcome } from '../checks/check-outcome.ts';
import { type Found, foundIn } from '../checks/found.ts';
import type { RowsIn } from '../checks/rows-in.ts';
import { rowsOfWorkers, socialWorkersAtEnd } from '../checks/social-worker-at-end.ts';
import { type Who, whoIn } from '../checks/who.ts';
import type { Known } from '../known.ts';
import { derivedRows } from './derived-rows.ts';

/** The return that Waymark itself would send today, and what the rules say of it. `findings` can be mended now. */
export interface TodaysReturn extends Outcome {
  readonly is: 'checked';
  readonly asAt: CalendarDate;
  /** What it was worked out from. */
  readonly all: DerivedChecked;
  /** Findings that nobody can mend in the records now. */
  readonly apart: readonly SetApart[];
  readonly found: Found;
  readonly rows: RowsIn;
  readonly who: Who;
  /** What each child of the return is called in an address, and back. */
  readonly childRef: (child: string) => string | undefined;
  readonly childNamed: (ref: string) => string | undefined;
}

/** No extract tells of the year yet. */
export interface NothingToSend {
  readonly is: 'nothing';
  readonly year: ReturnYear;
}

/** Puts what was found together, for pages: who each child is and who works with them is looked up child by child. */
export function* todaysReturn(all: DerivedChecked, known: Known): Steps<TodaysReturn> {
  const { derived, toCheck, checked, apart } = all;
  const { year, asAt } = derived;
  const outcome: Outcome = {
    year,
    rules: ruleSetOf(year)?.rules.length ?? 0,
    findings: checked.findings,
    notRun: checked.notRun,
    undecided: checked.undecided,
    failed: checked.failed,
    socialWorkers: socialWorkersAtEnd(rowsOfWorkers(toCheck.now.get('SWEpisodes')), year),
  };
  yield;
  const refOf = (child: string): string => known.opaque(`child of a return ${child}`);
  const found = foundIn(outcome, refOf);
  yield;
  const refs = new Map<string, string>();
  for (const { rows } of derived.tables.values()) {
    for (const { child } of rows) {
      if (refs.has(child)) continue;
      refs.set(child, refOf(child));
      yield;
    }
  }
  const children = new Map([...refs].map(([child, ref]) => [ref, child]));
  const who = whoIn(outcome, found, known);
  for (const { child } of found.byChild) {
    who.child(child);
    yield;
  }
  const rows = yield* derivedRows(derived);
  return {
    ...outcome,
    is: 'checked',
    asAt,
    all,
    apart,
    found,
    rows,
    who,
    childRef: (child) => refs.get(child),
    childNamed: (ref) => children.get(ref),
  };
}
