import { type WorkbookCell, writeWorkbook } from '../writing/workbook.ts';
import { type ListName, lists } from './lists.ts';

/** The rows of one list, each in the order of the template's columns. */
export interface ListRows {
  readonly list: ListName;
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** An Annex A workbook: one sheet a list, named `List 9`, its header the template's own columns on the first row. */
export function writeAnnexAWorkbook(sheets: readonly ListRows[]): Uint8Array {
  return writeWorkbook(
    sheets.map(({ list, rows }) => ({
      name: list,
      header: lists.find((one) => one.list === list)?.columns ?? [],
      rows,
    })),
  );
}
