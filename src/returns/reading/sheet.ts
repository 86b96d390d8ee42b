import { isoOfSerial } from './excel-dates.ts';
import type { GridRow } from './grid.ts';
import { limits } from './limits.ts';
import { unescaped } from './workbook-parts.ts';
import { readXml } from './xml.ts';

/** What the cells of every sheet of a workbook refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly epoch1904: boolean;
}

/** A sheet with a row beyond the limit. */
export class TooManyRows extends Error {}

/**
 * The rows of a sheet that hold something. Cells shown as dates become ISO text, numbers and text stay as they are,
 * and an error (`#N/A`) stays as written, so that it is found unreadable where a value is asked for and never taken
 * for a blank. Formulas give the value last worked out. Throws `TooManyRows`, `UnreadableXml`.
 */
export function readSheet(part: Iterable<string>, context: SheetContext): readonly GridRow[] {
  const rows: GridRow[] = [];
  let row = 0;
  let column = 0;
  let cells: string[] = [];
  let type = 'n';
  let style = 0;
  let value = '';
  let depthOf: 'value' | 'text' | null = null;
  let inPhonetic = false;
  readXml(part, {
    open: (name, { r, t, s }) => {
      switch (name) {
        case 'row':
          row = r === undefined ? row + 1 : Number(r);
          if (!(row <= limits.sheetRows)) throw new TooManyRows();
          column = 0;
          cells = [];
          return;
        case 'c':
          column = r === undefined ? column + 1 : columnOf(r);
          type = t ?? 'n';
          style = Number(s ?? 0);
          value = '';
          return;
        case 'v':
          depthOf = 'value';
          return;
        case 't':
          depthOf = inPhonetic ? null : 'text';
          return;
        case 'rPh':
          inPhonetic = true;
          return;
      }
    },
    text: (text) => {
      if (depthOf !== null) value += text;
    },
    close: (name) => {
      switch (name) {
        case 'v':
        case 't':
          depthOf = null;
          return;
        case 'rPh':
          inPhonetic = false;
          return;
        case 'c': {
          const shown =
            value === '' || column > limits.sheetColumns ? '' : textOf(type, style, value, context);
          if (shown === '') return;
          while (cells.length < column - 1) cells.push('');
          cells[column - 1] = shown;
          return;
        }
        case 'row':
          if (cells.length > 0) rows.push({ row, cells });
          return;
      }
    },
  });
  return rows;
}

function textOf(type: string, style: number, value: string, context: SheetContext): string {
  switch (type) {
    case 's':
      return context.strings[Number(value)] ?? '';
    case 'n': {
      const number = Number(value);
      if (!Number.isFinite(number)) return value;
      if (context.dateStyles[style] !== true) return String(number);
      return isoOfSerial(number, context.epoch1904) ?? String(number);
    }
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'str':
    case 'inlineStr':
      return unescaped(value);
    default:
      return value; // 'd' is ISO text; 'e' is an error as written
  }
}

/** `AB12` is column 28. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of address) {
    const code = letter.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column === 0 ? Number.POSITIVE_INFINITY : column;
}
