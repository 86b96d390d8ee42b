import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ReturnYear } from '#calendar/return-year.ts';
import type { DerivedChecked } from '#returns/ssda903/derive/check-in-steps.ts';
import {
  compareFindings,
  compareReturns,
  type Compared,
  type FindingsCompared,
} from '#returns/ssda903/derive/compare.ts';
import type { Steps } from '#returns/ssda903/derive/derive-in-steps.ts';
import { ruleSetOf } from '#returns/ssda903/rule-sets/all.ts';

/** Today's return beside another: rows and findings. */
export interface ReturnsCompared extends Compared {
  readonly is: 'compared';
  /** Of the other return. */
  readonly year: ReturnYear;
  readonly asAt: CalendarDate;
  readonly rows: number;
  /** Undefined where the rules of the other return's year are not known. */
  readonly findings: FindingsCompared | undefined;
}

/** Lays two returns that were checked side by side. */
export function* sideBySide(before: DerivedChecked, after: DerivedChecked): Steps<ReturnsCompared> {
  const { year, asAt, tables } = before.derived;
  const compared = yield* compareReturns(before.derived, after.derived);
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  const findings =
    ruleSetOf(year) === undefined
      ? undefined
      : compareFindings(before.checked.findings, after.checked.findings);
  return { is: 'compared', ...compared, year, asAt, rows, findings };
}
