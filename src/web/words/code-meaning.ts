import { codeSet } from '#returns/ssda903/code-sets.ts';
import { layoutOf, type TableName } from '#returns/ssda903/layouts.ts';

/** What a code in a cell means, where it is one and the guide's meaning is known; a retired one with its last year. */
export function codeMeaning(table: TableName, column: string, text: string): string | undefined {
  const holds = layoutOf(table).columns[column];
  if (holds?.is !== 'code') return undefined;
  const { codes, retired } = codeSet(holds.set);
  const old = retired?.[text];
  if (old !== undefined) return `${old.meaning}, a code of ${old.until ?? 'older returns'}`;
  return codes[text] ?? undefined;
}
