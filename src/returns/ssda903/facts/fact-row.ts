import { type ReturnYear, yearEnd } from '#calendar/return-year.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { Source } from '#domain/people/source.ts';
import type { TableName } from '../layouts.ts';
import type { TableCells } from '../table-cells.ts';

/** A row whose child and key cells could be read. */
export interface FactRow<Table extends TableName> {
  readonly child: string;
  readonly cells: TableCells<Table>;
  readonly source: Source;
  readonly year: ReturnYear;
  /** Children of the year's UASC table; undefined where the return has no such table. */
  readonly uasc: ReadonlySet<string> | undefined;
}

/** What a row gives: its facts; none where a cell of the key is blank or unreadable. */
export type FactsOf<Table extends TableName> = (row: FactRow<Table>) => readonly Fact[];

/** Where a row of a return was read. */
export function sourceOf(file: string, row: number, year: ReturnYear): Source {
  return { kind: 'ssda903', on: yearEnd(year), year, file, row };
}
