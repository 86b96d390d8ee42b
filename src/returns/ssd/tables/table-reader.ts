import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { WhoseCare } from '../periods-of-care.ts';
import type { SsdRow } from '../ssd-row.ts';

/** What a table's reader needs from the other tables of the same date. */
export interface SsdContext {
  readonly extracted: CalendarDate;
  readonly whoseCare: WhoseCare;
  readonly jobTitle: (worker: string) => string | undefined;
}

/** A row that cannot be taken, and why. */
export interface Refusal {
  readonly reason: string;
}

/** Reads one table: called once a table, then once a row. */
export type TableReader = (context: SsdContext) => (row: SsdRow) => readonly Fact[] | Refusal;

/** Whether a row was refused. */
export function isRefusal(result: readonly Fact[] | Refusal): result is Refusal {
  return 'reason' in result;
}

/** Says that a row lacks what it is about: "It has no person id." */
export function lacking(what: string): Refusal {
  return { reason: `It has no ${what} that can be read.` };
}

/** A row that names its person only by a period or episode of care that ssd_cla_episodes gives to nobody, or to two. */
export const ofNobodyKnown: Refusal = {
  reason: 'It names no person, and ssd_cla_episodes does not say whose its period of care is.',
};
