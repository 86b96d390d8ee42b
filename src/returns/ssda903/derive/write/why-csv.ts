import { inert, writeCsv } from '../../../writing/csv.ts';
import { sourceInWords } from '../cell.ts';
import type { DerivedReturn } from '../derived-return.ts';

const HEADER = ['table', 'child', 'row', 'column', 'value', 'because', 'source'] as const;

/**
 * Why each cell holds what it holds, a line a cell. `row` is as a spreadsheet shows it in the written file (the header
 * is 1). What is absent, and whoever cannot be placed, stand without a row. For a spreadsheet: no cell is a formula.
 */
export function whyCsv({ tables, absent, partly, doubts }: DerivedReturn): string {
  const lines: (readonly string[])[] = [];
  for (const { table, column, why } of absent) lines.push([table, '', '', column ?? '', '', why, '']);
  for (const { table, column, why } of partly)
    lines.push([table, '', '', column, '', `Not known of everyone: ${why}`, '']);
  for (const { table, child, why } of doubts)
    lines.push([table, child, '', '', '', `Not written: ${why}`, '']);
  for (const { table, rows } of tables.values()) {
    rows.forEach(({ child, cells }, at) => {
      for (const [column, cell] of Object.entries(cells)) {
        lines.push([table, child, String(at + 2), column, cell.text, cell.because, sourceInWords(cell)]);
      }
    });
  }
  return writeCsv(
    HEADER,
    lines.map((line) => line.map(inert)),
  );
}
