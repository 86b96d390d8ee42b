import { strToU8, zipSync } from 'fflate';
import { type CalendarDate, dayNumber } from '#calendar/calendar-date.ts';

/** What can stand in a cell: text, a number, a day (a real date in the spreadsheet) or nothing. */
export type WorkbookCell = string | number | { readonly day: CalendarDate } | null;

/** One sheet: its name (at most 31 characters), its first row, and the rows below. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly WorkbookCell[])[];
}

const EXCEL_DAY_ZERO = 25_569; // days from 30 December 1899, where Excel counts from, to 1 January 1970
const FIXED_TIME = '1980-01-01T00:00:00'; // the earliest that a zip can hold: the same rows give the same bytes
const DATE_STYLE = 1; // of STYLES below
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook. Text is only ever text: what begins with `=` is no formula. The same rows give the same bytes.
 */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const texts = new Map<string, number>();
  const parts: Record<string, Uint8Array> = {};
  const add = (path: string, xml: string): void => {
    parts[path] = strToU8(XML + xml);
  };
  const bodies = sheets.map(({ header, rows }) => sheetXml([header, ...rows], texts));
  add('[Content_Types].xml', contentTypes(sheets.length));
  add('_rels/.rels', relationships([[`${OFFICE}/officeDocument`, 'xl/workbook.xml']]));
  add('xl/workbook.xml', workbookXml(sheets.map(({ name }) => name)));
  add(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...sheets.map((_, i): [string, string] => [`${OFFICE}/worksheet`, `worksheets/sheet${i + 1}.xml`]),
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ]),
  );
  add('xl/styles.xml', STYLES);
  bodies.forEach((body, i) => add(`xl/worksheets/sheet${i + 1}.xml`, body));
  add('xl/sharedStrings.xml', sharedStrings([...texts.keys()]));
  return zipSync(parts, { mtime: FIXED_TIME, level: 6 });
}

function sheetXml(rows: readonly (readonly WorkbookCell[])[], texts: Map<string, number>): string {
  const lines = rows.map((cells, r) => {
    const row = r + 1;
    return `<row r="${row}">${cells.map((cell, c) => cellXml(cell, `${columnLetters(c)}${row}`, texts)).join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: WorkbookCell, at: string, texts: Map<string, number>): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') {
    return `<c r="${at}" s="${DATE_STYLE}"><v>${dayNumber(cell.day) + EXCEL_DAY_ZERO}</v></c>`;
  }
  const index = texts.get(cell) ?? texts.size;
  texts.set(cell, index);
  return `<c r="${at}" t="s"><v>${index}</v></c>`;
}

/** 0 is A, 25 is Z, 26 is AA. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

function sharedStrings(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return `<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${items.join('')}</sst>`;
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uFFFD]/g, '') // what XML cannot hold at all
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const part = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}.xml" ContentType="${SHEET_TYPE}.${type}+xml"/>`;
  const all = [
    part('workbook', 'sheet.main'),
    part('styles', 'styles'),
    part('sharedStrings', 'sharedStrings'),
    ...Array.from({ length: sheets }, (_, i) => part(`worksheets/sheet${i + 1}`, 'worksheet')),
  ];
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${rels}"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${all.join('')}</Types>`
  );
}

/** Two cell styles: 0 plain, 1 a date as dd/mm/yyyy. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
