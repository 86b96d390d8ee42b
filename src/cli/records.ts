import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Finding } from '#returns/finding.ts';
import { type Records, recordsOf, statementOf } from '#returns/ssda903/derive/records.ts';
import { readConfig } from '../config.ts';
import { type Invocation, WrongUse } from './command.ts';
import { readPopulation, type Told } from './extracts.ts';

/** The records that a return is written from, of a folder of extracts or of the store. */
export interface RecordsRead {
  readonly records: Records;
  readonly findings: readonly Finding[];
  readonly asAt: CalendarDate;
}

/**
 * Reads the folder where one is named, else the store. The as-at day where none is asked for: with a folder its newest
 * extract's, with the store today.
 */
export async function recordsFrom(
  folder: string | undefined,
  asked: CalendarDate | undefined,
  told: Told,
  { env, today }: Pick<Invocation, 'env' | 'today'>,
): Promise<RecordsRead> {
  if (folder !== undefined) {
    const { population, facts, findings, asAt } = await readPopulation(folder, told);
    return { records: recordsOf(population, facts.map(statementOf)), findings, asAt: asked ?? asAt };
  }
  const { authorityOf, withStore } = await import('./stored.ts');
  const { recordsForReturn } = await import('#actions/records-for-return.ts');
  const records = await withStore(readConfig(env).where, async (db) => {
    const authority = told.authority ?? (await authorityOf(db));
    if (authority === undefined) {
      throw new WrongUse('Nothing has been imported yet: import a folder first, or name one.');
    }
    return recordsForReturn(db, authority);
  });
  return { records, findings: [], asAt: asked ?? today };
}
