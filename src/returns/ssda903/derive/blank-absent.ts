import type { ReturnYear } from '#calendar/return-year.ts';
import type { Cell } from './cell.ts';
import type { AnyRow, DerivedReturn } from './derived-return.ts';

/**
 * The return with its absent columns blank: what is said to be carried by none is written nowhere, in whatever form.
 * What could all the same be worked out, or was told before the year began, is left out, and its reason says so.
 */
export function blankAbsent(derived: DerivedReturn): DerivedReturn {
  const lacking = Map.groupBy(derived.absent, ({ table }) => table);
  const tables = new Map(derived.tables);
  for (const [table, one] of derived.tables) {
    const why = new Map(
      (lacking.get(table) ?? []).flatMap((absent) =>
        absent.column === null ? [] : [[absent.column, absent.why]],
      ),
    );
    if (why.size === 0) continue;
    tables.set(table, { table, rows: one.rows.map((row) => blanked(row, why, derived.year)) });
  }
  return { ...derived, tables };
}

/** What the return of the year itself says stays, word for word. */
function blanked(row: AnyRow, lacking: ReadonlyMap<string, string>, year: ReturnYear): AnyRow {
  const cells: Record<string, Cell> = { ...row.cells };
  for (const [column, why] of lacking) {
    const cell = cells[column];
    if (cell === undefined || cell.text === '' || cell.source?.year === year) continue;
    cells[column] = { text: '', because: `Not written: ${why}`, how: 'nowhere', source: undefined };
  }
  return { ...row, cells };
}
