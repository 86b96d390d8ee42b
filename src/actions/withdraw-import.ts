import type { CalendarDate } from '#calendar/calendar-date.ts';
import { lockForChange, nextFactId, noteChange } from '#store/changes.ts';
import type { Db } from '#store/tables.ts';
import { markWithdrawn, type Withdrawal, withdrawFacts } from '#store/withdrawal.ts';
import { within } from '#store/within.ts';

/** Who withdraws which import, when. */
export interface WithdrawRequest {
  readonly authority: string;
  readonly import: number;
  readonly by: string;
  /** Now, as ISO text, and its day in England. */
  readonly at: string;
  readonly today: CalendarDate;
}

/** What became of it, in rows; or there is no such import, or it is withdrawn already. */
export type Withdrawn = ({ readonly is: 'withdrawn' } & Withdrawal) | { readonly is: 'no-such-import' };

/**
 * Takes an import back: what was known before is known again, except where a later import says the same. Nothing is
 * deleted: rows are closed, and opened again as new ones with the reason.
 */
export async function withdrawImport(db: Db, request: WithdrawRequest): Promise<Withdrawn> {
  const { authority, import: importId, by, at, today } = request;
  return within(db, authority, async (trx) => {
    await lockForChange(trx, authority);
    const recording = { authority, importId, at, by };
    if (!(await markWithdrawn(trx, recording))) return { is: 'no-such-import' };
    const firstId = await nextFactId(trx);
    const { closed, reopened, nextId } = await withdrawFacts(trx, recording, today, firstId);
    await noteChange(trx, {
      authority,
      at,
      by,
      what: `withdrawal of import ${importId}`,
      lastFactId: nextId - 1,
    });
    return { is: 'withdrawn', closed, reopened };
  });
}
