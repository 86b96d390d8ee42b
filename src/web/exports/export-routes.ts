import { inert, writeCsv } from '#returns/writing/csv.ts';
import { type Sheet, type WorkbookCell, writeWorkbook } from '#returns/writing/workbook.ts';
import type { Policy } from '../policies/policy.ts';
import type { Answer, Asked, GuardedRoute } from '../route.ts';

/** What is taken away: tables, and whom they tell of. */
export interface Taken {
  /** Of the file, without its ending: no personal data. */
  readonly name: string;
  /** As CSV the first alone. */
  readonly sheets: readonly [Sheet, ...Sheet[]];
  readonly people: readonly string[];
  /** For the read log: "figures as at 2026-10-31". */
  readonly about: string;
}

const CSV = 'text/csv; charset=utf-8';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BYTE_ORDER_MARK = '\u{FEFF}'; // without it Excel takes UTF-8 for something else

/**
 * A table as CSV and as an Excel workbook: two routes, `path` with `.csv` and `.xlsx`. Cells that a spreadsheet would
 * run are made inert; numbers and days are real ones. What is taken away is written to the read log before it is sent.
 */
export function exportRoutes(
  path: string,
  policy: Policy,
  taken: (asked: Asked) => Taken | Answer | Promise<Taken | Answer>,
  of: Pick<GuardedRoute, 'asKnown'> = {},
): readonly GuardedRoute[] {
  const route = (ending: 'csv' | 'xlsx'): GuardedRoute => ({
    method: 'GET',
    path: `${path}.${ending}`,
    policy,
    gives: 'file',
    ...of,
    async answer(asked) {
      const given = await taken(asked);
      if ('is' in given) return given;
      return {
        is: 'file',
        name: `${given.name}.${ending}`,
        type: ending === 'csv' ? CSV : EXCEL,
        bytes:
          ending === 'csv'
            ? new TextEncoder().encode(BYTE_ORDER_MARK + csvOf(given.sheets[0]))
            : new Uint8Array(writeWorkbook(given.sheets)),
        reads: { people: given.people, list: `exported: ${given.about}` },
      };
    },
  });
  return [route('csv'), route('xlsx')];
}

function csvOf({ header, rows }: Sheet): string {
  return writeCsv(
    header.map(inert),
    rows.map((cells) => cells.map(textOf)),
  );
}

function textOf(cell: WorkbookCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? inert(cell) : cell.day;
}
