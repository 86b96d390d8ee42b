import type { NamedFile, RefusedFile } from '../extraction.ts';
import type { Grid } from '../reading/grid.ts';
import { readAsText } from '../reading/text.ts';
import { readXml, UnreadableXml } from '../reading/xml.ts';
import { layoutOf, type TableName, tableNames } from './layouts.ts';
import { looksLikeSsda903 } from './recognise.ts';
import type { ReturnFile } from './years.ts';

/** Cells by column. */
type Fields = Map<string, string>;

/** Where XML calls a column otherwise than CSV. */
const RENAMED: Readonly<Record<string, string>> = { CHILDID: 'CHILD', PL: 'PLACE' };
/** Tables that have no element of their own: their columns stand in HEADER, filled where this one is. */
const IN_HEADER: readonly (readonly [TableName, string])[] = [
  ['UASC', 'UASC'],
  ['OC3', 'IN_TOUCH'],
  ['AD1', 'DATE_INT'],
];

/** An element that is open: what was found in it so far. */
interface Open {
  readonly name: string;
  readonly fields: Fields;
  text: string;
  hasChildren: boolean;
}

/**
 * The whole return as XML: CHILD elements, each with HEADER, EPISODE and the rest. An element's table is told by its
 * columns, as a CSV file's is. Rows are numbered as they would be in a CSV file of the table (the first is 2). A column
 * that no element of the table has counts as absent. Never throws: what cannot be read is refused with a sentence.
 */
export function readXmlReturn(file: NamedFile): ReturnFile | RefusedFile {
  const refused = (reason: string): RefusedFile => ({ file: file.path, reason });
  const text = readAsText(file);
  if (typeof text !== 'string') return text;
  try {
    const { rows, root } = rowsOf(text);
    if (rows.size === 0)
      return refused(`It is XML, but not an SSDA903 return: it is a ${root} without children.`);
    const headers = rows.get('Header') ?? [];
    const tables = tableNames.flatMap((table) => {
      const found = rows.get(table);
      if (found === undefined) return [];
      const inHeader = IN_HEADER.some(([name]) => name === table);
      return { table, grid: gridOf(file.path, found, columnsSeen(table, inHeader ? headers : found)) };
    });
    return { file: file.path, tables };
  } catch (error) {
    if (error instanceof UnreadableXml) return refused(error.message);
    throw error;
  }
}

function rowsOf(text: string): { readonly rows: ReadonlyMap<TableName, Fields[]>; readonly root: string } {
  const rows = new Map<TableName, Fields[]>();
  const stack: Open[] = [];
  let ofChild: Fields[] = [];
  let root = '';
  readXml(text.trimStart(), {
    open: (name) => {
      const parent = stack.at(-1);
      if (parent === undefined) root = name;
      else parent.hasChildren = true;
      stack.push({ name, fields: new Map(), text: '', hasChildren: false });
    },
    text: (found) => {
      const last = stack.at(-1);
      if (last !== undefined) last.text += found;
    },
    close: () => {
      const { name, fields, text: found, hasChildren } = stack.pop() ?? EMPTY;
      const column = RENAMED[name.toUpperCase()] ?? name.toUpperCase();
      if (!hasChildren) stack.at(-1)?.fields.set(column, found.trim());
      else {
        if (fields.size > 0) ofChild.push(fields);
        if (column !== 'CHILD') return;
        addRows(rows, ofChild);
        ofChild = [];
      }
    },
  });
  return { rows, root };
}

const EMPTY: Open = { name: '', fields: new Map(), text: '', hasChildren: false };

/** The rows of one child, each with the id, birth date and sex that its header has. */
function addRows(rows: Map<TableName, Fields[]>, ofChild: readonly Fields[]): void {
  const header = ofChild.find((fields) => fields.has('CHILD')) ?? new Map<string, string>();
  const add = (table: TableName, fields: Fields): void => {
    for (const column of ['CHILD', 'DOB', 'SEX']) {
      const value = header.get(column);
      if (!fields.has(column) && value !== undefined) fields.set(column, value);
    }
    const known = rows.get(table);
    if (known === undefined) rows.set(table, [fields]);
    else known.push(fields);
  };
  for (const fields of ofChild) {
    if (fields !== header) {
      const table = looksLikeSsda903(['CHILD', ...fields.keys()]);
      if (table !== undefined) add(table, fields);
      continue;
    }
    add('Header', fields);
    for (const [table, filledBy] of IN_HEADER) {
      const value = fields.get(filledBy);
      if (value === undefined) continue;
      if (!rows.has(table)) rows.set(table, []); // the return has the table, though this child may not be in it
      // A flag of 0 with a day on which the status ceased contradicts itself: the check must see both.
      const isNotOne = table === 'UASC' && value === '0' && (fields.get('DUC') ?? '') === '';
      if (value !== '' && !isNotOne) add(table, new Map(fields));
    }
  }
}

function columnsSeen(table: TableName, rows: readonly Fields[]): readonly string[] {
  const seen = new Set(rows.flatMap((fields) => [...fields.keys()]));
  const columns = Object.keys(layoutOf(table).columns).filter(
    (column) => column === 'CHILD' || seen.has(column),
  );
  // The one column that only XML has: the check looks at it, and every other reader passes over it.
  return table === 'Header' && seen.has('UASC') ? [...columns, 'UASC'] : columns;
}

function gridOf(file: string, rows: readonly Fields[], columns: readonly string[]): Grid {
  return {
    file,
    sheet: null,
    header: columns,
    headerRow: 1,
    rows: rows.map((fields, at) => ({
      row: at + 2,
      cells: columns.map((column) => fields.get(column) ?? ''),
    })),
  };
}
