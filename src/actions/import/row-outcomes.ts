import type { RefusedRow, TableRead } from '#returns/extraction.ts';
import type { FileCount } from '#store/file-count.ts';

/** What became of a row, the weightier last: a row that gives several facts counts by its weightiest. */
const OUTCOMES = ['unchanged', 'new', 'changed', 'refused'] as const;
export type RowOutcome = (typeof OUTCOMES)[number];

/** Keeps what became of every row of an extraction's tables, and adds it up. */
export class RowOutcomes {
  readonly #tables: readonly TableRead[];
  readonly #rows: readonly Map<number, number>[];
  readonly #refused: RefusedRow[] = [];

  constructor(tables: readonly TableRead[]) {
    this.#tables = tables;
    this.#rows = tables.map(() => new Map<number, number>());
    tables.forEach(({ refused }, at) => {
      for (const row of refused) this.#rows[at]?.set(row.row, OUTCOMES.indexOf('refused'));
      this.#refused.push(...refused);
    });
  }

  /** A row of a table gave a fact that was new, or changed something, or nothing. */
  note(table: number, row: number, outcome: RowOutcome): void {
    const rows = this.#rows[table];
    const weight = OUTCOMES.indexOf(outcome);
    if (rows !== undefined && weight > (rows.get(row) ?? 0)) rows.set(row, weight);
  }

  /** A row of a table cannot be kept, for a reason that its owner is told. */
  refuse(table: number, row: number, reason: string): void {
    const read = this.#tables[table];
    if (read === undefined) return;
    this.note(table, row, 'refused');
    // The cells themselves are in the file that the caller has: facts do not carry them.
    this.#refused.push({
      file: read.file,
      sheet: null,
      table: read.table,
      row,
      header: [],
      cells: [],
      reason,
    });
  }

  get refused(): readonly RefusedRow[] {
    return this.#refused;
  }

  /** Per table, in the extraction's order. */
  counts(): readonly FileCount[] {
    return this.#tables.map(({ file, kind, table, year, extracted, rows }, at) => {
      const weights = [...(this.#rows[at] ?? []).values()];
      const of = (outcome: RowOutcome): number =>
        weights.filter((weight) => weight === OUTCOMES.indexOf(outcome)).length;
      const [added, changed, refused] = [of('new'), of('changed'), of('refused')];
      const unchanged = Math.max(0, rows - added - changed - refused);
      return { file, kind, table, year, extracted, read: rows, new: added, changed, unchanged, refused };
    });
  }
}
