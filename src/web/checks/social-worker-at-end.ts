import { dayNumber } from '#calendar/calendar-date.ts';
import { type ReturnYear, yearEnd } from '#calendar/return-year.ts';
import type { CheckTable } from '#returns/ssda903/check/tables.ts';
import type { Row } from '#returns/ssda903/check/row.ts';

/** A child's social worker as the return has them. */
export interface SocialWorker {
  /** SW_ID. */
  readonly worker: string;
  /** The first day, as a day number. */
  readonly since: number;
}

type WorkerRow = Pick<Row<'SWEpisodes'>, 'CHILD' | 'SW_ID' | 'SW_DECOM' | 'SW_DEC'>;

/** The rows of SWEpisodes, which are given every column of their layout by tables.ts. */
export function rowsOfWorkers(read: CheckTable | undefined): readonly WorkerRow[] {
  return (read?.rows ?? []) as unknown as readonly WorkerRow[];
}

/**
 * Each child's social worker, as SWEpisodes has them: of the rows that are open at the year's end the one that began
 * last, else the one that began last of all. Rows that name nobody, or no day of beginning, tell nothing.
 */
export function socialWorkersAtEnd(
  rows: readonly WorkerRow[],
  year: ReturnYear,
): ReadonlyMap<string, SocialWorker> {
  const end = dayNumber(yearEnd(year));
  const telling = rows.filter(({ SW_ID, SW_DECOM }) => SW_ID !== '' && !Number.isNaN(SW_DECOM.day));
  const found = new Map<string, SocialWorker>();
  for (const [child, ofChild] of Map.groupBy(telling, ({ CHILD }) => CHILD)) {
    const open = ofChild.filter(
      ({ SW_DECOM, SW_DEC }) => SW_DECOM.day <= end && (SW_DEC.text === '' || SW_DEC.day > end),
    );
    const latest = (open.length === 0 ? ofChild : open).reduce((a, b) =>
      b.SW_DECOM.day >= a.SW_DECOM.day ? b : a,
    );
    found.set(child, { worker: latest.SW_ID, since: latest.SW_DECOM.day });
  }
  return found;
}
