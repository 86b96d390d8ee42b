import type { TableName } from '../../layouts.ts';
import { writeTable } from '../../write.ts';
import type { DerivedReturn, DerivedTable } from '../derived-return.ts';
import { fileNames, xmlFileName } from './file-names.ts';
import { besideXml, writeXmlReturn } from './xml.ts';

/** A file of a written return: the tables that it holds, with the rows of each. */
export interface ReturnFileWritten {
  readonly file: string;
  readonly text: string;
  readonly tables: readonly { readonly table: TableName; readonly rows: number }[];
}

/** The return as a set of CSV files, one a table, in the guide's order. */
export function csvReturn({ tables }: DerivedReturn): readonly ReturnFileWritten[] {
  return [...tables.values()].map(csvFile);
}

/** The return as XML, and beside it as CSV the tables whose elements are not known. */
export function xmlReturn(derived: DerivedReturn): readonly ReturnFileWritten[] {
  const all = [...derived.tables.values()];
  const inXml = all.filter(({ table }) => !besideXml.has(table));
  return [
    {
      file: xmlFileName,
      text: writeXmlReturn(derived),
      tables: inXml.map(({ table, rows }) => ({ table, rows: rows.length })),
    },
    ...all.filter(({ table }) => besideXml.has(table)).map(csvFile),
  ];
}

function csvFile({ table, rows }: DerivedTable): ReturnFileWritten {
  const texts = rows.map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).map(([column, { text }]) => [column, text])),
  );
  return { file: fileNames[table], text: writeTable(table, texts), tables: [{ table, rows: rows.length }] };
}
