const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;
const DASH = /^\s*-\s*$/;
const STARTS_FORMULA = /^\s*[=+\-@|\t\r\n]/;

/**
 * CSV by RFC 4180: commas, CRLF after every line, quotes where a cell needs them, without a byte-order mark. Cells
 * stand exactly as given; for a file that people open in a spreadsheet, put `inert` round each.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/**
 * A cell that no spreadsheet runs as a formula: `=cmd()` becomes `'=cmd()`. Plain numbers stay, signs included, and so
 * does the dash that lists hold for "not applicable". For exports only: a statutory return must hold what it holds.
 */
export function inert(cell: string): string {
  const harmless = PLAIN_NUMBER.test(cell) || DASH.test(cell);
  return STARTS_FORMULA.test(cell) && !harmless ? `'${cell}` : cell;
}

/** The column of a file of refused rows that says why each was. */
export const REASON = 'WHY_REFUSED';

/** A cell of a file of refused rows as it was before `inert` made it so: the apostrophe is ours, not the record's. */
export function asWritten(cell: string): string {
  return cell.startsWith("'") && inert(cell.slice(1)) === cell ? cell.slice(1) : cell;
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
