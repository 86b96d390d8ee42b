import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { NamedFile } from '../extraction.ts';
import { readWorkbook } from './workbook.ts';

const relationship = (id: number): string =>
  `<Relationship Id="rId${id}" Target="worksheets/sheet${id}.xml"/>`;
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="171" formatCode="0.0&quot; days&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>';

/** A workbook of the given sheets, each its `sheetData` as XML. */
function workbook(
  sheets: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): NamedFile {
  const named = Object.entries(sheets);
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr/><sheets>${named
      .map(([name], at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${named.map((_, at) => relationship(at + 1)).join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml':
      '<sst><si><t>Child Unique ID</t></si><si><r><t>Al</t></r><r><t>ice</t></r><rPh><t>x</t></rPh></si></sst>',
    ...Object.fromEntries(
      named.map(([, data], at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet><sheetData>${data}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
  return { path: 'annex-a.xlsx', bytes };
}

const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const any = (): boolean => true;

test('every sheet that holds something is read, in order, with the row numbers that Excel shows', async () => {
  const file = workbook({
    Cover: `<row r="2">${text('B2', 'Annex A')}</row>`,
    Empty: '',
    'List 9': `<row r="1">${text('A1', 'ID')}</row><row r="3">${text('A3', '0042')}</row>`,
  });
  expect(await readWorkbook(file, any)).toEqual([
    { file: 'annex-a.xlsx', sheet: 'Cover', header: ['', 'Annex A'], headerRow: 2, rows: [] },
    {
      file: 'annex-a.xlsx',
      sheet: 'List 9',
      header: ['ID'],
      headerRow: 1,
      rows: [{ row: 3, cells: ['0042'] }],
    },
  ]);
});

test('the header is found below a title', async () => {
  const file = workbook({
    L: `<row r="1">${text('A1', 'List 9: leaving care')}</row><row r="4">${text('A4', 'ID')}${text('B4', 'DOB')}</row><row r="5">${text('B5', 'x')}</row>`,
  });
  expect(await readWorkbook(file, (cells) => cells.includes('ID'))).toMatchObject([
    { header: ['ID', 'DOB'], headerRow: 4, rows: [{ row: 5, cells: ['', 'x'] }] },
  ]);
});

test.each([
  ['a date by a built-in format', '<c r="A2" s="1"><v>39571</v></c>', '2008-05-03'],
  ['a date by a format of the authority', '<c r="A2" s="2"><v>39571</v></c>', '2008-05-03'],
  ['a date with a time', '<c r="A2" s="1"><v>39571.75</v></c>', '2008-05-03T18:00:00'],
  ['a date written as text', text('A2', '3/5/2008'), '3/5/2008'],
  ['a number', '<c r="A2"><v>39571</v></c>', '39571'],
  ['a number with words in its format', '<c r="A2" s="3"><v>2.5</v></c>', '2.5'],
  ['a number as Excel writes it', '<c r="A2"><v>1.2E1</v></c>', '12'],
  ['a shared string', '<c r="A2" t="s"><v>1</v></c>', 'Alice'],
  ['the last value of a formula', '<c r="A2" t="str"><f>A1&amp;"x"</f><v>IDx</v></c>', 'IDx'],
  ['yes or no', '<c r="A2" t="b"><v>1</v></c>', 'TRUE'],
  ['an error, which is no blank', '<c r="A2" t="e"><v>#N/A</v></c>', '#N/A'],
  ['an escaped character', text('A2', 'a_x0009_b'), 'a\tb'],
  ['a day before Excel counts truly', '<c r="A2" s="1"><v>0</v></c>', '0'],
])('a cell with %s', async (_what, cell, shown) => {
  const file = workbook({ L: `<row r="1">${text('A1', 'ID')}</row><row r="2">${cell}</row>` });
  expect(await readWorkbook(file, any)).toMatchObject([{ rows: [{ row: 2, cells: [shown] }] }]);
});

test('a workbook that counts days from 1904 is read as it means', async () => {
  const file = workbook(
    { L: `<row r="1">${text('A1', 'ID')}</row><row r="2"><c r="A2" s="1"><v>38109</v></c></row>` },
    {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="L" r:id="rId1"/></sheets></workbook>',
    },
  );
  expect(await readWorkbook(file, any)).toMatchObject([{ rows: [{ cells: ['2008-05-03'] }] }]);
});

const refusal = (says: RegExp): unknown => ({ file: 'annex-a.xlsx', reason: expect.stringMatching(says) });

test('a zip bomb is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(5_000_000) });
  expect(await readWorkbook({ path: 'annex-a.xlsx', bytes: bomb }, any)).toEqual(
    refusal(/100 times its size/),
  );
});

test('a part that declares less than it holds is never unpacked beyond what it declares', async () => {
  const { bytes } = workbook({ L: `<row>${text('A1', 'x'.repeat(100_000))}</row>` });
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  let entry = view.getUint32(lying.length - 6, true); // the central directory
  const named = (at: number): string =>
    new TextDecoder().decode(lying.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  while (!named(entry).endsWith('sheet1.xml')) entry += 46 + named(entry).length;
  view.setUint32(entry + 24, 500, true); // what it declares
  expect(await readWorkbook({ path: 'annex-a.xlsx', bytes: lying }, any)).toHaveProperty('reason');
});

test('a workbook that says it unpacks to more than 1 GB is refused', async () => {
  const { bytes } = workbook({ L: '' });
  const declared = bytes.slice();
  const view = new DataView(declared.buffer);
  const end = declared.length - 22;
  view.setUint32(view.getUint32(end + 16, true) + 24, 1024 * 1024 * 1024 + 1, true); // first entry, unpacked size
  expect(await readWorkbook({ path: 'annex-a.xlsx', bytes: declared }, any)).toEqual(
    refusal(/more than 1 GB/),
  );
});

test('a row beyond one million is refused, and a row there is not', async () => {
  const at = (row: number): NamedFile => workbook({ L: `<row r="${row}">${text(`A${row}`, 'x')}</row>` });
  expect(await readWorkbook(at(1_000_001), any)).toEqual(refusal(/one million rows/));
  expect(await readWorkbook(at(1_000_000), any)).toMatchObject([{ headerRow: 1_000_000 }]);
});

test('entities declared in a part are never expanded', async () => {
  const file = workbook(
    { L: '' },
    {
      'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>',
    },
  );
  expect(await readWorkbook(file, any)).toEqual(refusal(/DOCTYPE/));
});

test.each([
  ['an old Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /\.xls\) or has a password/],
  ['half a workbook', workbook({ L: '' }).bytes.slice(0, 300), /cannot be opened/],
  ['text', strToU8('CHILD,DOB'), /cannot be opened/],
  ['another package', zipSync({ 'word/document.xml': strToU8('<w/>') }), /not an Excel workbook/],
  ['a workbook of empty sheets', workbook({ L: '' }).bytes, /sheets are empty/],
  ['broken XML', workbook({ L: '<row>' }).bytes, /damaged/],
])('%s is refused with a sentence', async (_what, bytes, says) => {
  expect(await readWorkbook({ path: 'annex-a.xlsx', bytes }, any)).toEqual(refusal(says));
});
