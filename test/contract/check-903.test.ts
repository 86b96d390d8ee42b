import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { makeDemonstration } from '#demo/make-demonstration.ts';
import { readSheet } from 'read-excel-file/node';
import { csv, folderOf, headers, waymark } from '../command-line.ts';

/** What `check-903 --json` prints: docs/contracts.md. */
interface CheckDocument {
  readonly year: string;
  readonly authority: string | null;
  readonly tables: Readonly<Record<string, number>>;
  readonly files: readonly {
    readonly file: string;
    readonly table: string;
    readonly year: string;
    readonly rows: number;
  }[];
  readonly notRun: readonly { readonly rule: string; readonly lacking: readonly string[] }[];
  readonly failed: readonly { readonly rule: string; readonly error: string }[];
  readonly undecided: readonly {
    readonly rule: string;
    readonly lacking: readonly string[];
    readonly rows: number;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: 'error' | 'warning';
    readonly message: string;
    readonly at: readonly {
      readonly table: string;
      readonly row: number;
      readonly child: string;
      readonly fields: readonly string[];
    }[];
  }[];
}

async function checked(
  args: readonly string[],
): Promise<CheckDocument & { readonly code: number; readonly err: string }> {
  const { code, out, err } = await waymark(['check-903', ...args, '--json']);
  if (code > 1) throw new Error(err);
  return { ...(JSON.parse(out) as CheckDocument), code, err };
}

const header = csv(headers.header, 'C1,M,10/03/2010,WBRI,UN3,,', 'c2 ,F,11/04/2010,WBRI,UN3,0,');
const episodes = csv(
  headers.episodes,
  'C1,01/05/2026,S,V2,N1,U6,PR1,,,,ZZ1 1ZZ,ZZ1 2ZZ,SC000001',
  ',,,,,,,,,,,,',
  'C2,02/05/2026,S,V2,N1,U6,PR1,01/05/2026,E4A,,ZZ1 1ZZ,ZZ1 2ZZ,SC000001',
);
const folder = () => folderOf({ '2026-27/header.csv': header, '2026-27/episodes.csv': episodes });

describe('the document', () => {
  test('accounts for the year, the tables and the files', async () => {
    const document = await checked([folder()]);
    expect(document.year).toBe('2026-27');
    expect(document.authority).toBeNull();
    expect(document.tables).toEqual({ Header: 2, Episodes: 2 });
    expect(document.files).toEqual([
      { file: '2026-27/episodes.csv', table: 'Episodes', year: '2026-27', rows: 2 },
      { file: '2026-27/header.csv', table: 'Header', year: '2026-27', rows: 2 },
    ]);
    expect(document.failed).toEqual([]);
  });

  test('one finding is one rule and one child; rows count from 0, blank rows included', async () => {
    const { findings, code } = await checked([folder()]);
    expect(code).toBe(1);
    expect(findings.filter(({ rule }) => rule === '356')).toEqual([
      {
        rule: '356',
        severity: 'error',
        message: 'Episode ends before it starts',
        at: [{ table: 'Episodes', row: 2, child: 'C2', fields: ['DECOM', 'DEC'] }],
      },
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(findings.map(({ rule }) => rule).toSorted());
  });

  test('a rule without its table, column or reference data is not run, and says what it lacks', async () => {
    const { notRun } = await checked([
      folderOf({
        '2026-27/header.csv': csv('CHILD,SEX,ETHNIC', 'C1,M,WBRI'),
        '2026-27/episodes.csv': episodes,
      }),
    ]);
    const lacking = new Map(notRun.map((one) => [one.rule, one.lacking]));
    expect(lacking.get('102')).toEqual(['Header.DOB']);
    expect(lacking.get('131')).toEqual(['OC3']);
    expect(lacking.get('503A')).toEqual(['Episodes_last']);
    expect(lacking.get('1008')).toEqual(['providers']);
    expect(lacking.get('392c')).toEqual(['postcodes']);
    expect(lacking.get('1015')).toEqual(['postcodes', 'authority']);
    expect(lacking.has('101')).toBe(false);
  });

  test('every rule is accounted for once: not run, failed, or run', async () => {
    const { notRun, findings } = await checked([folder()]);
    expect(notRun.filter(({ rule }) => findings.some((finding) => finding.rule === rule))).toEqual([]);
    expect(new Set(notRun.map(({ rule }) => rule)).size).toBe(notRun.length);
  });

  test('a table of a header row only is there and empty', async () => {
    const { tables, notRun } = await checked([
      folderOf({ '2026-27/header.csv': header, '2026-27/oc3.csv': csv(headers.oc3) }),
    ]);
    expect(tables['OC3']).toBe(0);
    expect(notRun.some(({ lacking }) => lacking.includes('OC3'))).toBe(false);
  });

  test('a leaver whose care cannot be seen is undecided for three rules, and flagged by none of them', async () => {
    const { undecided, findings } = await checked([
      folderOf({
        '2026-27/header.csv': csv(headers.header, 'L1,M,10/06/2006,WBRI,UN3,,'),
        '2026-27/episodes.csv': csv(headers.episodes),
        '2026-27/oc3.csv': csv(headers.oc3, 'L1,10/06/2006,YES,F2,U1'),
        '2025-26/episodes.csv': csv(headers.episodes),
      }),
    ]);
    expect(undecided).toEqual(
      ['1000', '1001', '1002'].map((rule) => ({ rule, lacking: ['care-history'], rows: 1 })),
    );
    expect(findings.filter(({ rule }) => rule.startsWith('100'))).toEqual([]);
  });

  test('a date in another notation is not valid, and missing for every other rule', async () => {
    const { findings } = await checked([
      folderOf({
        '2026-27/episodes.csv': csv(
          headers.episodes,
          'C1,2026-05-01,S,V2,N1,U6,PR1,2026-04-30,E4A,,ZZ1 1ZZ,ZZ1 2ZZ,SC000001',
        ),
      }),
    ]);
    const rules = findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['141', '147']));
    expect(rules).not.toContain('356');
  });
});

describe('which years', () => {
  test('a folder of two years is checked as the newer, against the older', async () => {
    const { year, files } = await checked([
      folderOf({
        '2026-27/header.csv': header,
        '2025-26/header.csv': header,
        '2025-26/oc3.csv': csv(headers.oc3),
      }),
    ]);
    expect(year).toBe('2026-27');
    expect(files.map(({ file }) => file)).toEqual([
      '2026-27/header.csv',
      '2025-26/header.csv',
      '2025-26/oc3.csv',
    ]);
  });

  test('--previous gives last year’s return, --year the rules', async () => {
    const last = folderOf({ 'header.csv': csv(headers.header, 'C1,F,10/03/2010,WBRI,UN3,0,') });
    const now = folderOf({ 'header.csv': header });
    const { findings, year } = await checked([now, '--previous', last, '--year', '2026-27']);
    expect(year).toBe('2026-27');
    expect(findings.find(({ rule }) => rule === '202')?.at).toEqual([
      { table: 'Header', row: 0, child: 'C1', fields: ['SEX'] },
    ]);
  });

  test('2025-26 knows no deprivation of liberty orders', async () => {
    const { notRun } = await checked([folderOf({ '2025-26/header.csv': header })]);
    expect(notRun.some(({ rule }) => rule === '700')).toBe(false);
  });

  test.each([
    [
      'a year whose rules are not known',
      { '2024-25/header.csv': header },
      [],
      'knows the rules of 2025-26 and 2026-27',
    ],
    ['a year that is none', { '2026-27/header.csv': header }, ['--year', '2026-28'], 'not a return year'],
    ['a folder without a return', { 'readme.txt': 'hello' }, [], 'nothing here that can be checked'],
    ['an empty folder', {}, [], 'no SSDA903 return here'],
    [
      'two files for its one table',
      { '2026-27/a.csv': header, '2026-27/b.csv': header },
      [],
      'so does another file',
    ],
  ] as const)('%s is wrong use: one sentence, exit code 2', async (_what, files, more, says) => {
    const { code, out, err } = await waymark(['check-903', folderOf(files), ...more, '--json']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });

  test('two files for one table are refused by name, and the rest is checked', async () => {
    const { tables, err } = await checked([
      folderOf({ '2026-27/a.csv': header, '2026-27/b.csv': header, '2026-27/episodes.csv': episodes }),
    ]);
    expect(tables).toEqual({ Episodes: 2 });
    expect(err).toContain('a.csv: It gives Header of 2026-27, and so does another file (b.csv)');
  });
});

describe('XML', () => {
  const xml = `<?xml version="1.0"?><EXPSSDA903><CHILD><HEADER><CHILDID>C1</CHILDID><SEX>M</SEX><DOB>10/03/2010</DOB>
    <ETHNIC>WBRI</ETHNIC><UPN>UN3</UPN><UASC>2</UASC></HEADER>
    <EPISODE><DECOM>02/05/2026</DECOM><RNE>S</RNE><LS>V2</LS><CIN>N1</CIN><PL>U6</PL><DEC>01/05/2026</DEC><REC>E4A</REC></EPISODE>
    </CHILD></EXPSSDA903>`;

  test('the whole return as XML is checked, its own flag of asylum-seeking children included', async () => {
    const { findings, tables } = await checked([folderOf({ 'return.xml': xml }), '--year', '2026-27']);
    expect(tables['Episodes']).toBe(1);
    expect(findings.find(({ rule }) => rule === '105')?.at).toEqual([
      { table: 'Header', row: 0, child: 'C1', fields: ['UASC'] },
    ]);
    expect(findings.some(({ rule }) => rule === '356')).toBe(true);
  });

  test('a flag of 0 beside a day on which the status ceased is found', async () => {
    const contradiction = xml.replace('<UASC>2</UASC>', '<UASC>0</UASC><DUC>01/06/2026</DUC>');
    const { findings } = await checked([folderOf({ 'return.xml': contradiction }), '--year', '2026-27']);
    expect(findings.find(({ rule }) => rule === '303')?.at.map(({ table }) => table)).toEqual([
      'Header',
      'UASC',
    ]);
  });
});

describe('the demonstration authority', () => {
  const files = makeDemonstration({ youngPeople: 60, lookedAfter: 60, asAt: calendarDate('2026-10-31') });
  const only = (start: string) => Object.fromEntries([...files].filter(([name]) => name.startsWith(start)));
  const args = () => {
    const [ssda903, reference] = [folderOf(only('ssda903/')), folderOf(only('reference/'))];
    return [
      path.join(ssda903, 'ssda903'),
      '--reference',
      path.join(reference, 'reference'),
      '--authority',
      'E10000099',
    ];
  };

  test('passes but for the faults that are planted in it, each found and named', async () => {
    const { findings, notRun, failed } = await checked(args());
    expect(failed).toEqual([]);
    expect(notRun).toEqual([{ rule: '105', lacking: ['Header.UASC'] }]); // a flag that only XML has
    expect(findings.map(({ rule, at }) => `${rule} ${at[0]?.child}`).toSorted()).toEqual([
      '133 900108', // ACCOM S1: no fixed abode is never suitable
      '146 900107', // PLACE U9 is no code
      '219 900107', // and no provider is registered for it
      '444 900110', // one young person under two ids
      '444 900111',
      '503D 900107', // and last year's was another
    ]);
  });

  test('every finding can be had as CSV and as a workbook', async () => {
    const out = folderOf({});
    const [csvFile, xlsxFile] = [path.join(out, 'findings.csv'), path.join(out, 'findings.xlsx')];
    const { code } = await waymark(['check-903', ...args(), '--csv', csvFile, '--xlsx', xlsxFile]);
    expect(code).toBe(1);
    const lines = readFileSync(csvFile, 'utf8').trim().split('\r\n');
    expect(lines[0]).toMatch(/^rule,severity,message,child,table,file,row,fields,values/);
    const wrongHome = lines.find((line) => line.startsWith('133,')) ?? '';
    expect(wrongHome).toContain('Accommodation code not valid,900108,OC3');
    expect(wrongHome).toContain('ACCOM,S1,');
    const sheet = await readSheet(readFileSync(xlsxFile), 'Findings');
    expect(sheet).toHaveLength(lines.length);
    expect(sheet.flat()).toContain('900108');
  });

  test('a person reads what was found, by rule and by child, and what was not run', async () => {
    const { out } = await waymark(['check-903', ...args()]);
    expect(out).toContain('checked against 312 rules');
    expect(out).toMatch(/444 +2 +2 +Duplicate UPN/);
    expect(out).toMatch(/900107 +3 +146 219 503D/);
    expect(out).toContain('Not run, lacking Header.UASC: 105');
  });
});

test('findings from a spreadsheet run no formula', async () => {
  const out = folderOf({});
  const file = path.join(out, 'findings.csv');
  await waymark([
    'check-903',
    folderOf({ '2026-27/header.csv': csv(headers.header, '=1+1,X,10/03/2010,WBRI,UN3,,') }),
    '--csv',
    file,
  ]);
  expect(readFileSync(file, 'utf8')).toContain(",'=1+1,");
});

describe('what would be lost or misread', () => {
  test('the return is not written over, nor a place that is none', async () => {
    const folder = folderOf({ '2026-27/header.csv': header });
    const own = path.join(folder, '2026-27/header.csv');
    const ran = await waymark(['check-903', folder, '--csv', own]);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('part of the return that was checked')]);
    expect(readFileSync(own, 'utf8')).toBe(header);
    const nowhere = await waymark(['check-903', folder, '--xlsx', path.join(folder, 'none', 'x.xlsx')]);
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('there is no folder')]);
  });

  test('the same file in both years is a slip of the hand, and wrong use', async () => {
    const folder = folderOf({ '2026-27/episodes.csv': episodes });
    const { code, err } = await waymark(['check-903', folder, '--previous', folder]);
    expect([code, err]).toEqual([2, expect.stringContaining('is in both years’ returns')]);
  });

  test('files of another year are checked as of the one that is asked for, not as last year’s too', async () => {
    const { files, notRun, err } = await checked([
      folderOf({ '2025-26/header.csv': header }),
      '--year',
      '2026-27',
    ]);
    expect(files).toHaveLength(1);
    expect(notRun.find(({ rule }) => rule === '202')?.lacking).toEqual(['Header_last']);
    expect(err).toContain('These files are of 2025-26; they were checked as of 2026-27.');
  });

  test('a quotation mark that is never closed refuses the file, and the rest is checked', async () => {
    const broken = header.replace('C1,M', 'C1,"M');
    const { tables, err } = await checked([
      folderOf({ '2026-27/header.csv': broken, '2026-27/episodes.csv': episodes }),
    ]);
    expect(tables).toEqual({ Episodes: 2 });
    expect(err).toContain('A quotation mark that opens in row 2 is never closed');
  });

  test('rows of another length, and a column of dates in another notation, are said in one sentence each', async () => {
    const { err } = await checked([
      folderOf({
        '2026-27/header.csv': csv(
          headers.header,
          'C1,M,2010-03-10,WBRI,UN3,,',
          'C2,F,2010-04-11,WBRI,UN3,0,,X',
        ),
      }),
    ]);
    expect(err).toContain('One row has more or fewer cells than the header');
    expect(err).toContain('DOB: Every date is written as yyyy-mm-dd.');
  });

  test('a rule may find hundreds of thousands', async () => {
    const many = Array.from(
      { length: 200_000 },
      (_, n) => `N${n},01/05/2026,S,V2,N1,U6,PR1,,,,ZZ1 1ZZ,ZZ1 2ZZ,SC000001`,
    );
    const { findings } = await checked([
      folderOf({
        '2026-27/header.csv': header,
        '2026-27/episodes.csv': [headers.episodes, ...many].join('\n'),
      }),
    ]);
    expect(findings.filter(({ rule }) => rule === 'INT03')).toHaveLength(200_000);
  }, 60_000);
});
