import type { Finding903 } from '../check/findings.ts';
import type { DerivedReturn } from './derived-return.ts';

/**
 * Why a finding rests on a cell that no extract could have filled: its column is carried on from earlier returns alone,
 * and no return tells of this child yet. Undefined: the records could have told.
 */
export function notCarried({ at }: Finding903, { tables, partly }: DerivedReturn): string | undefined {
  for (const { table, row, fields } of at) {
    const cells = tables.get(table)?.rows[row]?.cells;
    const column = partly.find(
      (one) => one.table === table && fields.includes(one.column) && cells?.[one.column]?.how === 'nowhere',
    );
    if (column !== undefined) return `${table}.${column.column} is not known of them yet. ${column.why}`;
  }
  return undefined;
}
