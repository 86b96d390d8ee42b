import { type ImportRecorded, importsOf } from '#store/imports.ts';
import type { Db } from '#store/tables.ts';
import { within } from '#store/within.ts';

/** An authority's imports, the oldest first, withdrawn ones marked. */
export async function listImports(db: Db, authority: string): Promise<readonly ImportRecorded[]> {
  return within(db, authority, importsOf);
}
