import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { strToU8, zipSync } from 'fflate';
import type { Extraction, NamedFile } from './extraction.ts';
import { readFolder } from './read-folder.ts';

const file = (path: string, ...lines: readonly string[]): NamedFile => ({
  path,
  bytes: strToU8(lines.join('\r\n')),
});

/** A workbook of one sheet with the given rows of text. */
function workbook(path: string, sheet: string, rows: readonly (readonly string[])[]): NamedFile {
  const cells = (row: readonly string[]): string =>
    row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  const parts = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="${sheet}" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows
      .map((row) => `<row>${cells(row)}</row>`)
      .join('')}</sheetData></worksheet>`,
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
  return { path, bytes };
}

const told = ({ tables }: Extraction): readonly string[] =>
  tables.map(({ kind, table, year, extracted }) => `${kind} ${table} ${year ?? extracted ?? ''}`);

const OC3 = ['CHILD,DOB,IN_TOUCH,ACTIV,ACCOM', '1,03/05/2006,YES,F2,U1'];
const PERSON = ['pers_person_id,pers_legacy_id,pers_dob', 'P1,L1,2006-05-03'];
const LIST_9 = [
  ['Child Unique ID', 'Gender', 'Date of Birth', 'Eligibility Category', 'LA in Touch'],
  ['1', 'a) Male', '03/05/2006', 'b) Former relevant child', 'a) Yes'],
];

test('every kind of extract is known by what is in it, and tables come in order of their day', async () => {
  const extraction = await readFolder([
    workbook('annex-a/2026-10-31.xlsx', 'List 9', LIST_9),
    file('ssd/2026-09-30/ssd_person.csv', ...PERSON),
    file('ssda903/2025-26/oc3.csv', ...OC3),
    file('reference/postcodes.csv', 'postcode,district', 'ZZ11AA,E07000001'),
    file('waymark.json', '{"authority":"E10000099"}'),
    file('.DS_Store', 'x'),
    file('~$lock.xlsx', 'x'),
  ]);
  expect(told(extraction)).toEqual([
    'ssda903 OC3 2025-26',
    'ssd ssd_person 2026-09-30',
    'annex-a List 9 2026-10-31',
  ]);
  expect(extraction.refusedFiles).toEqual([]);
  expect(extraction.folder.authority).toBe('E10000099');
});

test('an empty folder is an empty extraction', async () => {
  expect(await readFolder([])).toEqual({
    folder: {
      authority: null,
      name: null,
      asAt: null,
      demonstration: false,
      teams: [],
      workers: [],
      settings: undefined,
      figures: [],
    },
    tables: [],
    refusedFiles: [],
    findings: [],
  });
});

test('the authority that was said goes before the one in waymark.json', async () => {
  const files = [file('waymark.json', '{"authority":"E10000099"}')];
  expect((await readFolder(files, { authority: 'E10000001' })).folder.authority).toBe('E10000001');
});

describe('the day of a snapshot', () => {
  test('is asked for where no name says it', async () => {
    const { refusedFiles, tables } = await readFolder([
      file('ssd_person.csv', ...PERSON),
      workbook('annex-a.xlsx', 'List 9', LIST_9),
    ]);
    expect(tables).toEqual([]);
    expect(refusedFiles).toEqual([
      { file: 'ssd_person.csv', reason: expect.stringMatching(/say when this was extracted/) },
      { file: 'annex-a.xlsx', reason: expect.stringMatching(/say when this was extracted/) },
    ]);
  });

  test('is the one that was said, where no name says another', async () => {
    const extractDate = calendarDate('2026-10-31');
    const files = [file('ssd_person.csv', ...PERSON), file('2026-09-30/ssd_person.csv', ...PERSON)];
    expect(told(await readFolder(files, { extractDate }))).toEqual([
      'ssd ssd_person 2026-09-30',
      'ssd ssd_person 2026-10-31',
    ]);
  });

  test('may not have the same table twice', async () => {
    const { tables, refusedFiles } = await readFolder([
      file('2026-09-30/ssd_person.csv', ...PERSON),
      file('2026-09-30/ssd_person copy.csv', ...PERSON),
    ]);
    expect(tables).toEqual([]);
    expect(refusedFiles.map((refused) => refused.reason)).toEqual([
      'It gives ssd_person of 2026-09-30, and so does another file (ssd_person copy.csv). Leave out the one that does not count.',
      'It gives ssd_person of 2026-09-30, and so does another file (ssd_person.csv). Leave out the one that does not count.',
    ]);
  });
});

describe('a file that is not what its name says is refused whole, with what it seems to be', () => {
  test.each([
    [
      '2025-26/header.csv',
      OC3,
      'Its name says Header of the SSDA903 return, but it seems to be OC3 of the SSDA903 return. Nothing of it was read.',
    ],
    [
      '2025-26/oc3.csv',
      PERSON,
      'Its name says OC3 of the SSDA903 return, but it seems to be ssd_person of the Standard Safeguarding Dataset. Nothing of it was read.',
    ],
    [
      '2026-10-31/ssd_person.csv',
      OC3,
      'Its name says another extract, but it seems to be OC3 of the SSDA903 return. Nothing of it was read.',
    ],
    [
      '2025-26/oc3.csv',
      ['a,b', '1,2'],
      'Its name says OC3 of the SSDA903 return, but it has columns of no extract that is read here (a, b). Nothing of it was read.',
    ],
    ['2025-26/oc3.xlsx', OC3, 'Its name says an Excel workbook, but it seems to be text, such as CSV.'],
    ['2025-26/oc3.xml', OC3, 'Its name says XML, but it seems to be text, such as CSV.'],
    ['2025-26/oc3.csv', ['<R/>'], 'Its name says text, such as CSV, but it seems to be XML.'],
    ['notes.txt', ['Ask the team.', 'x'], 'It has columns of no extract that is read here (Ask the team.).'],
  ])('%s', async (path, lines, reason) => {
    const { tables, refusedFiles } = await readFolder([file(path, ...lines)]);
    expect(refusedFiles).toEqual([{ file: path, reason }]);
    expect(tables).toEqual([]);
  });

  test('a workbook that is no Annex A', async () => {
    const { refusedFiles } = await readFolder([
      workbook('2025-26/return.xlsx', 'Sheet1', [
        ['CHILD', 'IN_TOUCH', 'ACTIV'],
        ['1', 'YES', 'F1'],
      ]),
    ]);
    expect(refusedFiles).toEqual([
      {
        file: '2025-26/return.xlsx',
        reason:
          'None of its sheets is a list of Annex A: "Sheet1" seems to be OC3 of the SSDA903 return. Other extracts are read as CSV.',
      },
    ]);
  });
});

describe('one child under two ids is a finding, and nothing is joined', () => {
  const header = (path: string, ...rows: readonly string[]): NamedFile =>
    file(path, 'CHILD,SEX,DOB,ETHNIC,UPN', ...rows);

  test('by birth date, sex and UPN', async () => {
    const { findings, tables } = await readFolder([
      header('2025-26/header.csv', 'A,M,03/05/2008,WBRI,A12345678901B', 'B,M,03/05/2008,WBRI,a12345678901b'),
    ]);
    expect(findings).toEqual([
      {
        file: '2025-26/header.csv',
        row: 3,
        column: 'CHILD',
        value: 'B',
        expected: 'One id for one child: A has the same birth date, sex and UPN. Nothing was joined.',
      },
    ]);
    expect(tables[0]?.facts.map(({ child }) => child)).toEqual(['A', 'B']);
  });

  test('not where the UPN says that there is none, or one of the three differs', async () => {
    const { findings } = await readFolder([
      header(
        '2025-26/header.csv',
        'A,M,03/05/2008,WBRI,UN1',
        'B,M,03/05/2008,WBRI,UN1',
        'C,M,03/05/2008,WBRI,A12345678901B',
        'D,F,03/05/2008,WBRI,A12345678901B',
        'E,M,04/05/2008,WBRI,A12345678901B',
      ),
    ]);
    expect(findings).toEqual([]);
  });

  test('by leading zeros that a spreadsheet has eaten', async () => {
    const { findings } = await readFolder([
      header('2025-26/header.csv', '00123,M,03/05/2008,WBRI,', '100,M,03/05/2008,WBRI,'),
      file('2025-26/oc3.csv', 'CHILD,IN_TOUCH', '123,YES', '1,YES'),
    ]);
    expect(findings).toEqual([
      {
        file: '2025-26/oc3.csv',
        row: 2,
        column: 'CHILD',
        value: '123',
        expected:
          'The whole id: 00123 differs from it only in leading zeros, which spreadsheets take away. Nothing was joined.',
      },
    ]);
  });
});
