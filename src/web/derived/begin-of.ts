import { listImports } from '#actions/list-imports.ts';
import type { Db } from '#store/tables.ts';
import type { Known } from '../known.ts';
import { type RecordsBegin, recordsBegin } from './earlier-day.ts';

/** From when on anything is known of an authority; undefined where nothing is. */
export async function beginOf(
  db: Db,
  authority: string,
  { population }: Pick<Known, 'population'>,
): Promise<RecordsBegin | undefined> {
  const [first] = await listImports(db, authority);
  return recordsBegin(first?.at, population.extracts);
}
