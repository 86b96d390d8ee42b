import { closeSync, ftruncateSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { csv, folderOf, headers, waymark } from '../command-line.ts';
import { annexAWorkbook } from './annex-a-lists.ts';
import { type MeasureDocument, measured } from './figures.ts';

const header = csv(headers.header, 'C1,M,10/03/2008,WBRI,UN3,,', 'C2,F,11/04/2008,WBRI,UN3,,');
const good = { '2025-26/header.csv': header };
const megabyte = 1024 * 1024;

const found = ({ findings }: MeasureDocument) =>
  findings.map(({ file, row, column, value }) => [file, row, column, value]);

const bomb = zipSync(
  { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(20 * megabyte) },
  { level: 9 },
);
const laughs =
  '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Message><Header><Source>&b;</Source></Header></Message>';

describe('a file that is not what its name says, or would do harm', () => {
  const files: readonly (readonly [string, string, string | Uint8Array, string])[] = [
    ['a zip bomb', '2026-10-31.xlsx', bomb, 'more than 100 times its size'],
    ['entities that expand', '2024-25/return.xml', laughs, 'DOCTYPE'],
    ['a picture', '2025-26/episodes.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'not text'],
    ['a Word document', '2026-10-31.xlsx', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'not an Excel workbook'],
    ['words', 'readme.txt', 'Please find attached', 'columns of no extract'],
    ['nothing at all', '2025-26/episodes.csv', '', 'It is empty'],
    ['nothing at all, as a workbook', '2026-10-31.xlsx', new Uint8Array(0), 'It is empty'],
  ]; // prettier-ignore

  test.each(files)('%s is refused by name, and the good file beside it is read', async (_what, name, bytes, says) => {
    const document = await measured([folderOf({ ...good, [name]: bytes })]);
    expect(document.sources).toHaveLength(1);
    expect(document.findings).toHaveLength(1);
    expect(document.findings[0]).toMatchObject({ file: name, row: null, column: null, value: null });
    expect(document.findings[0]?.expected).toContain(says);
  }); // prettier-ignore

  test.each(files)('%s alone is unreadable input: one sentence, exit code 2', async (_what, name, bytes, says) => {
    const { code, out, err } = await waymark(['measure', folderOf({ [name]: bytes }), '--json']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err.trim().split('\n')).toHaveLength(1);
  }); // prettier-ignore

  test('a byte over 200 MB is refused before it is read', async () => {
    const folder = folderOf({});
    mkdirSync(path.join(folder, '2025-26'));
    const file = openSync(path.join(folder, '2025-26/header.csv'), 'w');
    ftruncateSync(file, 200 * megabyte + 1); // sparse: it takes no room
    closeSync(file);
    const { code, err } = await waymark(['measure', folder]);
    expect([code, err.includes('200 MB'), err.includes('header.csv')]).toEqual([2, true, true]);
  });
});

describe('which year, which day', () => {
  test('where name and dates disagree the name wins, and a finding says so', async () => {
    const episodes = csv(headers.episodes, 'C1,01/05/2025,S,C2,N1,U6,PR1,,,,,,');
    const document = await measured([folderOf({ '2019-20/header.csv': header, '2019-20/episodes.csv': episodes })]);
    expect(document.asAt).toBe('2020-03-31');
    expect(found(document)).toEqual([['2019-20/episodes.csv', null, null, '2025-26']]);
  }); // prettier-ignore

  test('no name: the year of the dates', async () => {
    const episodes = csv(headers.episodes, 'C1,01/05/2025,S,C2,N1,U6,PR1,,,,,,');
    const { asAt, sources } = await measured([folderOf({ 'header.csv': header, 'episodes.csv': episodes })]);
    expect([asAt, sources.length]).toEqual(['2026-03-31', 2]);
  });

  test('a year that cannot be told is refused by name', async () => {
    const { code, err } = await waymark(['measure', folderOf({ 'things/header.csv': header })]);
    expect([code, err.includes('things/header.csv')]).toEqual([2, true]);
  });

  test('the nearest name counts: the file’s own before its folder’s', async () => {
    const oc3 = csv(headers.oc3, 'C1,10/03/2008,YES,F1,U1');
    const folder = folderOf({ '2024-25/oc3 2025_26.csv': oc3, '2024-25/header.csv': header });
    const { sources } = await measured([folder]);
    expect(sources).toEqual([
      { file: '2024-25/header.csv', kind: 'ssda903', table: 'Header', year: '2024-25', extracted: null, rows: 2 },
      { file: '2024-25/oc3 2025_26.csv', kind: 'ssda903', table: 'OC3', year: '2025-26', extracted: null, rows: 1 },
    ]);
  }); // prettier-ignore

  test('two files of one table for one year are both refused, by name', async () => {
    const oc3 = csv(headers.oc3, 'C1,10/03/2008,YES,F1,U1');
    const { sources, findings } = await measured([
      folderOf({ '2025-26/header.csv': header, '2025-26/copy.csv': header, '2025-26/oc3.csv': oc3 }),
    ]);
    expect(sources).toHaveLength(1);
    expect(findings.map(({ file }) => file).toSorted()).toEqual(['2025-26/copy.csv', '2025-26/header.csv']);
  });

  test('an extract date may be said for files whose names say none', async () => {
    const folder = folderOf({ 'lists.xlsx': annexAWorkbook['annex-a/2026-10-31.xlsx'] ?? '' });
    const refused = await waymark(['import', folder, '--authority', 'E10000008', '--dry-run'], {
      WAYMARK_DATA: folderOf({}),
    });
    expect([refused.code, refused.err.includes('say when this was extracted')]).toEqual([2, true]);
    const taken = await waymark(
      ['import', folder, '--authority', 'E10000008', '--dry-run', '--extract-date', '2026-10-31', '--json'],
      { WAYMARK_DATA: folderOf({}) },
    );
    expect(JSON.parse(taken.out)).toMatchObject({ applied: false, files: [{ extracted: '2026-10-31' }, {}] });
  });
});

describe('who someone is', () => {
  test('the same child under two ids is a finding, and nobody is joined', async () => {
    const document = await measured([
      folderOf({
        '2025-26/header.csv': csv(
          headers.header,
          'C1,M,10/03/2008,WBRI,A123456789012,,',
          'C2,M,10/03/2008,WBRI,A123456789012,,',
          '0077,M,01/01/2008,WBRI,UN3,,',
          '77,M,01/01/2008,WBRI,UN3,,',
        ),
      }),
    ]);
    expect(found(document)).toEqual([
      ['2025-26/header.csv', 3, 'CHILD', 'C2'],
      ['2025-26/header.csv', 5, 'CHILD', '77'],
    ]);
  });

  test('ids are text: leading zeros stay, case and spaces do not matter', async () => {
    const folder = folderOf({ '2025-26/header.csv': csv(headers.header, ' 00a1 ,M,10/03/2008,WBRI,UN3,,') });
    const { code, out } = await waymark(['person', '00A1', folder, '--json']);
    expect([code, (JSON.parse(out) as { child: string }).child]).toEqual([0, '00A1']);
    expect((await waymark(['person', 'A1', folder])).code).toBe(2);
  });

  test('a row said twice is taken once; the second is a finding', async () => {
    const document = await measured([
      folderOf({ '2025-26/header.csv': csv(headers.header, ...Array(2).fill('C1,M,10/03/2008,WBRI,UN3,,')) }),
    ]);
    expect(found(document)).toEqual([['2025-26/header.csv', 3, null, null]]);
  });

  test('a future birth date is not read: cannot tell', async () => {
    const folder = folderOf({ '2025-26/header.csv': csv(headers.header, 'C1,M,01/04/2026,WBRI,UN3,,') });
    const document = await measured([folder]);
    expect(found(document)).toEqual([['2025-26/header.csv', 2, 'DOB', '01/04/2026']]);
    const { out } = await waymark(['person', 'C1', folder, '--json']);
    expect(JSON.parse(out)).toMatchObject({ age: null, category: { code: 'CANNOT-TELL' } });
  });

  test('a birth on the last day of the year is read', async () => {
    const folder = folderOf({ '2025-26/header.csv': csv(headers.header, 'C1,M,31/03/2026,WBRI,UN3,,') });
    const { out } = await waymark(['person', 'C1', folder, '--json']);
    expect(JSON.parse(out)).toMatchObject({ age: 0, category: { code: 'PRE16' } });
  });

  test('names with markup in them, and formulas for ids, are text', async () => {
    const folder = folderOf({
      'ssd/2026-10-31/ssd_person.csv': csv(
        'pers_person_id,pers_forename,pers_surname,pers_sex,pers_dob',
        'C1,<script>alert(1)</script>,"O\'<b>Neil",M,2008-03-10',
        '"=cmd|\'/c calc\'!A1",<i>,&amp;,M,2008-03-10',
      ),
    });
    expect((await measured([folder])).findings).toEqual([]);
    const { code, out } = await waymark(['person', "=cmd|'/c calc'!A1", folder, '--json']);
    expect([code, (JSON.parse(out) as { child: string }).child]).toEqual([0, "=CMD|'/C CALC'!A1"]);
  });
});

describe('files as they come', () => {
  test.each([
    ['a byte-order mark, CRLF and blank rows at the end', `\uFEFF${header.replaceAll('\n', '\r\n')}\r\n,,,,,,\r\n`],
    ['columns in another order, and one that nobody knows', 'note,dob,Child,sex,Ethnic\nx,10/03/2008,C1,M,WBRI\ny,11/04/2008,C2,F,WBRI\n'],
    ['dates as ISO and as Excel counts them', csv(headers.header, 'C1,M,2008-03-10,WBRI,UN3,,', 'C2,F,39549,WBRI,UN3,,')],
    ['codes in lower case', csv(headers.header, 'c1,m,10/03/2008,wbri,un3,,', 'c2,f,11/04/2008,wbri,un3,,')],
  ])('%s', async (_what, content) => {
    const folder = folderOf({ '2025-26/header.csv': content });
    const document = await measured([folder, '--by', 'sex', '--indicator', 'I14']);
    expect(document.findings).toEqual([]);
    expect(document.sources).toMatchObject([{ table: 'Header', rows: 2 }]);
    const ages = await Promise.all(
      ['C1', 'C2'].map(async (child) => JSON.parse((await waymark(['person', child, folder, '--as-at', '2026-04-10', '--json'])).out) as { age: number }),
    );
    expect(ages.map(({ age }) => age)).toEqual([18, 17]);
  }); // prettier-ignore
});
