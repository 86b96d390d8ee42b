import { layoutOf, type TableName } from '../../layouts.ts';
import type { AnyRow, DerivedReturn } from '../derived-return.ts';
import { element } from './xml-text.ts';

/** Tables whose elements are not published: written as CSV beside the XML. */
export const besideXml: ReadonlySet<TableName> = new Set<TableName>(['SWEpisodes', 'DoLo']);

/** Tables with an element of their own for each row, in the order in which they stand in a CHILD. */
const ELEMENTS: readonly (readonly [TableName, string])[] = [
  ['Reviews', 'AREVIEW'],
  ['Missing', 'AMISSING'],
  ['OC2', 'OC2'],
  ['PrevPerm', 'PERMANENCE'],
  ['PlacedAdoption', 'AD_PLACED'],
  ['Episodes', 'EPISODE'],
];
/** Tables whose columns stand in HEADER. */
const IN_HEADER: readonly TableName[] = ['OC3', 'AD1'];
/** Where XML calls a column otherwise. */
const NAMES: Readonly<Record<string, string>> = { CHILD: 'CHILDID', PLACE: 'PL' };
/** What HEADER says for the child already. */
const SHARED: ReadonlySet<string> = new Set(['CHILD', 'DOB', 'SEX']);

/** The column without which readers of XML see no row of a table that stands in HEADER. */
const TELLING: Partial<Readonly<Record<TableName, string>>> = { OC3: 'IN_TOUCH', AD1: 'DATE_INT' };

/** How many rows of a table no reader of XML sees, because the cell that tells of them is still blank. */
export function unseenInXml({
  tables,
}: DerivedReturn): readonly { readonly table: TableName; readonly rows: number }[] {
  return IN_HEADER.flatMap((table) => {
    const column = TELLING[table] ?? '';
    const rows = tables.get(table)?.rows.filter(({ cells }) => cells[column]?.text === '').length ?? 0;
    return rows === 0 ? [] : [{ table, rows }];
  });
}

/**
 * The return as XML: a CHILD for each child, with HEADER (who they are, UASC, OC3 and AD1) and an element for each row
 * of the other tables. Blank cells are empty elements; absent columns have none. HEADER's birth date and sex stand for
 * every row of the child. Source: layouts of the return, XML.
 */
export function writeXmlReturn(derived: DerivedReturn): string {
  const rows = new Map(
    [...derived.tables].map(([table, one]) => [table, Map.groupBy(one.rows, ({ child }) => child)] as const),
  );
  const written = new Set<TableName>(['Header', 'UASC', ...IN_HEADER, ...ELEMENTS.map(([table]) => table)]);
  const children = new Set(
    [...derived.tables.values()]
      .filter(({ table }) => written.has(table))
      .flatMap((one) => one.rows.map(({ child }) => child)),
  );
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>\n<EXPSSDA903>\n'];
  const columns = columnsOf(derived);
  for (const child of [...children].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
    const of = (table: TableName): readonly AnyRow[] => rows.get(table)?.get(child) ?? [];
    parts.push('  <CHILD>\n', header(child, of, columns));
    for (const [table, name] of ELEMENTS)
      for (const row of of(table)) parts.push(rowElement(name, row, columns(table)));
    parts.push('  </CHILD>\n');
  }
  parts.push('</EXPSSDA903>\n');
  return parts.join('');
}

/** The columns of a table that are written: none of a table that is not there. */
type Columns = (table: TableName) => readonly string[];

function columnsOf({ tables, absent }: DerivedReturn): Columns {
  return (table) => {
    if (!tables.has(table)) return [];
    const lacking = new Set(absent.filter((one) => one.table === table).map(({ column }) => column));
    return Object.keys(layoutOf(table).columns).filter((column) => !lacking.has(column));
  };
}

function header(child: string, of: (table: TableName) => readonly AnyRow[], columns: Columns): string {
  const [own] = of('Header');
  const [uasc] = of('UASC');
  // A child without a row in Header is told by what the other tables repeat.
  const others = [...IN_HEADER, 'UASC' as const, ...ELEMENTS.map(([table]) => table)].flatMap(of);
  const text = (column: string): string =>
    own?.cells[column]?.text ??
    others.find(({ cells }) => cells[column] !== undefined)?.cells[column]?.text ??
    '';
  const parts = [element('CHILDID', child, INNER)];
  for (const column of columns('Header')) {
    if (column !== 'CHILD') parts.push(element(column, text(column), INNER));
  }
  if (columns('UASC').length > 0) {
    parts.push(element('UASC', uasc === undefined ? '0' : '1', INNER));
    if (columns('UASC').includes('DUC')) parts.push(element('DUC', uasc?.cells['DUC']?.text ?? '', INNER));
  }
  for (const table of IN_HEADER) {
    const [row] = of(table);
    for (const column of columns(table)) {
      if (!SHARED.has(column)) parts.push(element(column, row?.cells[column]?.text ?? '', INNER));
    }
  }
  return `    <HEADER>\n${parts.join('')}    </HEADER>\n`;
}

const INNER = '      ';

function rowElement(name: string, { cells }: AnyRow, columns: readonly string[]): string {
  const inner = columns
    .filter((column) => !SHARED.has(column))
    .map((column) => element(NAMES[column] ?? column, cells[column]?.text ?? '', INNER));
  return `    <${name}>\n${inner.join('')}    </${name}>\n`;
}
