import { describe, expect, test } from 'vitest';
import type { ReaderResult } from '../reading/reader.ts';
import { readCsv } from '../reading/csv.ts';
import { isRefused } from '../reading/grid.ts';
import { readReturns } from './read-returns.ts';
import { looksLikeSsda903 } from './recognise.ts';
import type { ReturnFile } from './years.ts';

/** A file of the return from its lines. */
function csv(path: string, ...lines: readonly string[]): ReturnFile {
  const grid = readCsv({ path, bytes: new TextEncoder().encode(lines.join('\r\n')) });
  if (isRefused(grid)) throw new Error(grid.reason);
  const table = looksLikeSsda903(grid.header);
  if (table === undefined) throw new Error(`no table: ${path}`);
  return { file: path, tables: [{ table, grid }] };
}

const read = (...files: readonly ReturnFile[]): ReaderResult => readReturns(files);
const facts = (result: ReaderResult): readonly object[] => result.tables.flatMap((table) => table.facts);
const refused = (result: ReaderResult): readonly string[] =>
  result.tables.flatMap((table) => table.refused.map(({ row, reason }) => `${row}: ${reason}`));

const EPISODES =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';
const source = { kind: 'ssda903', on: '2026-03-31', year: '2025-26' };

describe('rows to facts', () => {
  test('an episode', () => {
    const result = read(
      csv(
        '2025-26/episodes.csv',
        EPISODES,
        '0042,12/05/2025,S,C2,N1,U4,PR1,13/06/2025,X1,CARPL,zz1 2ab,ZZ3 4CD,SC123456',
      ),
    );
    expect(facts(result)).toEqual([
      {
        kind: 'care-episode',
        child: '0042',
        key: '2025-05-12',
        source: { ...source, file: '2025-26/episodes.csv', row: 2 },
        from: '2025-05-12',
        to: '2025-06-13',
        startReason: 'S',
        endReason: 'X1',
        legalStatus: 'C2',
        need: 'N1',
        place: 'U4',
        provider: 'PR1',
        changeReason: 'CARPL',
        homePostcode: 'ZZ1 2AB',
        placePostcode: 'ZZ3 4CD',
        urn: 'SC123456',
      },
    ]);
    expect(result.findings).toEqual([]);
  });

  test('a blank cell is nothing recorded, a column that is not there cannot tell', () => {
    const result = read(csv('2025-26/e.csv', 'CHILD,DECOM,DEC,PLACE', '1,12/05/2025,,'));
    expect(facts(result)).toMatchObject([{ to: null, place: null }]);
    expect(facts(result)[0]).toHaveProperty('endReason', undefined);
    expect(result.tables[0]?.columns).toEqual(['CHILD', 'DECOM', 'PLACE', 'DEC']);
  });

  test('a birthday record, with 0 and blank as no information, and which of the two', () => {
    const result = read(
      csv(
        '2025-26/oc3.csv',
        'child,dob,in_touch,activ,accom',
        '1,03/05/2006,yes,f2,u1',
        '2,2006-05-03,REFU,0,0',
        '3,38840,,,',
        '4,03/05/2006,NO,F5,S2',
      ),
    );
    expect(facts(result).filter((fact) => 'inTouch' in fact)).toMatchObject([
      {
        child: '1',
        key: '2025-26',
        year: '2025-26',
        inTouch: 'yes',
        activity: 'F2',
        activityNotKnown: false,
        home: 'U',
        suitable: true,
        homeNotKnown: false,
      },
      {
        child: '2',
        inTouch: 'refuses',
        activity: null,
        activityNotKnown: true,
        home: null,
        suitable: null,
        homeNotKnown: true,
      },
      {
        child: '3',
        inTouch: null,
        activity: null,
        activityNotKnown: null,
        home: null,
        suitable: null,
        homeNotKnown: null,
      },
      { child: '4', inTouch: 'no', activity: 'F5', home: 'S', suitable: false },
    ]);
    expect(facts(result).filter((fact) => 'born' in fact)).toMatchObject([
      { key: 'oc3', born: '2006-05-03' },
      { key: 'oc3', born: '2006-05-03' },
      { key: 'oc3', born: '2006-05-03' },
      { key: 'oc3', born: '2006-05-03' },
    ]);
    expect(result.findings).toEqual([]);
  });

  test('who someone is; UASC by the table of that name, and cannot tell without it', () => {
    const header = csv(
      '2025-26/header.csv',
      'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
      '1,F,03/05/2008,wbri,A123,1,',
      '2,M,04/05/2008,AIND,UN1,,',
    );
    const uasc = csv('2025-26/uasc.csv', 'CHILD,SEX,DOB,DUC', '2,M,04/05/2008,01/02/2026');
    expect(facts(read(header))).toMatchObject([
      {
        born: '2008-05-03',
        sex: 'female',
        ethnicity: 'WBRI',
        ethnicGroup: 'white',
        upn: 'A123',
        mother: true,
        uasc: undefined,
      },
      { sex: 'male', ethnicGroup: 'asian', mother: null, uasc: undefined },
    ]);
    expect(facts(read(header, uasc))).toMatchObject([
      { child: '1', key: 'header', uasc: false },
      { child: '2', key: 'header', uasc: true },
      { child: '2', key: 'uasc', uasc: true, uascCeasedOn: '2026-02-01' },
    ]);
  });

  test('reviews, times missing and away, social workers, and the health record', () => {
    const result = read(
      csv('2025-26/reviews.csv', 'CHILD,DOB,REVIEW,REVIEW_CODE', '1,03/05/2008,03/06/2025,pn1'),
      csv(
        '2025-26/missing.csv',
        'CHILD,DOB,MISSING,MIS_START,MIS_END',
        '1,03/05/2008,m,01/07/2025,',
        '1,03/05/2008,A,02/07/2025,03/07/2025',
      ),
      csv(
        '2025-26/sw_episodes.csv',
        'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON',
        '1,03/05/2008,sw123,01/04/2025,,MANAGE',
      ),
      csv(
        '2025-26/oc2.csv',
        'CHILD,DOB,SDQ_SCORE,SDQ_REASON,TEETH_CHECK,HEALTH_ASSESSMENT',
        '1,03/05/2008,14,,1,0',
      ),
    );
    expect(facts(result)).toMatchObject([
      { kind: 'review', key: '2025-06-03', on: '2025-06-03', code: 'PN1' },
      { kind: 'missing', key: 'missing 2025-07-01', what: 'missing', to: null, fromAt: undefined },
      { kind: 'missing', key: 'away 2025-07-02', what: 'away', to: '2025-07-03' },
      {
        kind: 'involvement',
        key: 'SW123 2025-04-01',
        worker: 'SW123',
        role: 'social-worker',
        to: null,
        reason: 'MANAGE',
      },
      { kind: 'identity', key: 'oc2', born: '2008-05-03' },
      {
        kind: 'yearly-health',
        key: '2025-26',
        sdqScore: 14,
        sdqReason: null,
        teethCheck: true,
        healthAssessment: false,
        convicted: undefined,
      },
    ]);
  });

  test('a child’s adoption, and the decision before it', () => {
    const result = read(
      csv(
        '2025-26/ad1.csv',
        'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR',
        '1,17/03/2024,01/09/2024,24/11/2024,0,2,mf,L11',
        '2,01/04/2024,,,1,1,,',
      ),
      csv(
        '2025-26/placed.csv',
        'CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED',
        '1,17/03/2024,01/09/2024,,',
        '3,01/02/2023,01/05/2024,02/06/2025,RD2',
        '3,01/02/2023,03/06/2025,,',
      ),
    );
    expect(facts(result)).toEqual([
      {
        kind: 'adoption',
        child: '1',
        key: '2025-26',
        source: { ...source, file: '2025-26/ad1.csv', row: 2 },
        year: '2025-26',
        born: '2024-03-17',
        decidedOn: '2024-09-01',
        matchedOn: '2024-11-24',
        byFosterCarers: false,
        adopters: 2,
        adoptersSex: 'MF',
        adoptersStatus: 'L11',
      },
      expect.objectContaining({
        child: '2',
        decidedOn: null,
        matchedOn: null,
        byFosterCarers: true,
        adopters: 1,
        adoptersSex: null,
        adoptersStatus: null,
      }),
      {
        kind: 'adoption-decision',
        child: '1',
        key: '2024-09-01',
        source: { ...source, file: '2025-26/placed.csv', row: 2 },
        on: '2024-09-01',
        born: '2024-03-17',
        ceasedOn: null,
        ceasedReason: null,
      },
      expect.objectContaining({ key: '2024-05-01', ceasedOn: '2025-06-02', ceasedReason: 'RD2' }),
      expect.objectContaining({ child: '3', key: '2025-06-03', ceasedOn: null }),
    ]);
    expect(result.findings).toEqual([]);
    expect(result.tables.map(({ countedOnly }) => countedOnly)).toEqual([false, false]);
  });

  test('permanence before care, with a date in part kept as it is written', () => {
    const result = read(
      csv(
        '2025-26/prev_perm.csv',
        'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM',
        '1,03/05/2008,P2,wal,zz/zz/2015',
        '2,03/05/2008,P1,301,09/03/2015',
        '3,03/05/2008,Z1,,',
        '4,03/05/2008,P4,,soon',
      ),
    );
    expect(facts(result)).toMatchObject([
      {
        kind: 'previous-permanence',
        key: '2025-26',
        year: '2025-26',
        born: '2008-05-03',
        order: 'P2',
        orderAuthority: 'WAL',
        orderDate: 'ZZ/ZZ/2015',
      },
      { order: 'P1', orderAuthority: '301', orderDate: '09/03/2015' },
      { order: 'Z1', orderAuthority: null, orderDate: null },
      { order: 'P4', orderDate: undefined },
    ]);
    expect(result.findings).toMatchObject([
      {
        row: 5,
        column: 'DATE_PERM',
        value: 'soon',
        expected: 'A date as dd/mm/yyyy, with ZZ or ZZZZ for the parts that are not known.',
      },
    ]);
  });

  test('orders that deprive a child of liberty', () => {
    const result = read(
      csv(
        '2026-27/dolo.csv',
        'CHILD,DOB,DOLO_START,DOLO_END',
        '1,03/05/2010,01/05/2026,01/06/2026',
        '1,03/05/2010,01/06/2026,',
      ),
    );
    expect(facts(result)).toMatchObject([
      { kind: 'liberty-order', key: '2026-05-01', from: '2026-05-01', to: '2026-06-01', born: '2010-05-03' },
      { kind: 'liberty-order', key: '2026-06-01', from: '2026-06-01', to: null },
    ]);
    expect(result.findings).toEqual([]);
  });

  test('a mother’s child by its birth date, up to the last day of the return’s year', () => {
    const result = read(
      csv('2025-26/header.csv', 'CHILD,MOTHER,MC_DOB', '1,1,31/03/2026', '2,1,01/04/2026', '3,0,'),
      csv('2024-25/header.csv', 'CHILD,MOTHER', '1,1'),
    );
    expect(facts(result).map((fact) => 'childBorn' in fact && fact.childBorn)).toEqual([
      '2026-03-31',
      undefined,
      null,
      undefined,
    ]);
    expect(result.findings).toMatchObject([{ row: 3, column: 'MC_DOB', value: '01/04/2026' }]);
  });
});

describe('cells that cannot be read', () => {
  test('each is a finding, and its row goes on without it', () => {
    const result = read(csv('2025-26/e.csv', 'CHILD,DECOM,PLACE,DEC', '1,12/05/2025,XX,'));
    expect(result.findings).toEqual([
      {
        file: '2025-26/e.csv',
        row: 2,
        column: 'PLACE',
        value: 'XX',
        expected:
          'One of A3, A4, A5, A6, K1, K2, K3, P1, P3, R1, R2, R3, R5, S1, T0, T1, T2, T3, T4, U1, U2, U3, U4, U5, U6, Z11, Z12, Z13, Z14.',
      },
    ]);
    expect(facts(result)).toMatchObject([{ from: '2025-05-12', place: undefined }]);
  });

  test('a birth date after the year of the return is not taken, one on its last day is', () => {
    const result = read(csv('2025-26/h.csv', 'CHILD,DOB,ETHNIC', '1,31/03/2026,WBRI', '2,01/04/2026,WBRI'));
    expect(facts(result)).toMatchObject([{ born: '2026-03-31' }, { born: undefined }]);
    expect(result.findings).toEqual([
      {
        file: '2025-26/h.csv',
        row: 3,
        column: 'DOB',
        value: '01/04/2026',
        expected: 'A birth date as dd/mm/yyyy or yyyy-mm-dd, no later than 31 March 2026.',
      },
    ]);
  });

  test.each([
    ['2020-21', []],
    ['2021-22', ['F3 was retired after 2020-21; it was read as it was meant then.']],
  ])('a code retired after 2020-21, in the return of %s', (year, expected) => {
    const result = read(csv(`${year}/oc3.csv`, 'CHILD,DOB,ACTIV', '1,03/05/2002,F3'));
    expect(result.findings.map((finding) => finding.expected)).toEqual(expected);
    expect(facts(result).at(-1)).toMatchObject({ activity: year === '2020-21' ? 'F3' : 'F5' });
  });

  test('an SDQ score above 40 is no score', () => {
    const result = read(csv('2025-26/oc2.csv', 'CHILD,SDQ_SCORE', '1,40', '2,41'));
    expect(facts(result).filter((fact) => 'sdqScore' in fact)).toMatchObject([
      { sdqScore: 40 },
      { sdqScore: undefined },
    ]);
    expect(result.findings).toMatchObject([{ row: 3, column: 'SDQ_SCORE', value: '41' }]);
  });
});

describe('rows that are refused, word for word', () => {
  test('without a child or a key, or with an end that cannot be read', () => {
    const result = read(
      csv(
        '2025-26/e.csv',
        'CHILD,DECOM,DEC',
        ',12/05/2025,',
        '1,,',
        '2,12/5/25,',
        '1.23E+11,12/05/2025,',
        '3,12/05/2025,soon',
        '4,12/05/2025,',
      ),
    );
    expect(refused(result)).toEqual([
      '2: CHILD is blank, and without it the row says nothing.',
      '3: DECOM is blank, and without it the row says nothing.',
      '4: CHILD or DECOM cannot be read, and without it the row says nothing.',
      '5: CHILD or DECOM cannot be read, and without it the row says nothing.',
      '6: DEC cannot be read, so nobody can say whether it has ended.',
    ]);
    expect(result.findings.map(({ row, column, value }) => `${row} ${column} ${value}`)).toEqual([
      '4 DECOM 12/5/25',
      '5 CHILD 1.23E+11',
      '6 DEC soon',
    ]);
    expect(facts(result)).toMatchObject([{ child: '4' }]);
    expect(result.tables[0]).toMatchObject({ rows: 6 });
    expect(result.tables[0]?.refused[2]).toEqual({
      file: '2025-26/e.csv',
      sheet: null,
      table: 'Episodes',
      row: 4,
      header: ['CHILD', 'DECOM', 'DEC'],
      cells: ['2', '12/5/25', ''],
      reason: 'CHILD or DECOM cannot be read, and without it the row says nothing.',
    });
  });

  test('an episode that ends before it begins, overlaps another, or says the same again', () => {
    const result = read(
      csv(
        '2025-26/e.csv',
        'CHILD,DECOM,RNE,DEC',
        '1,01/05/2025,S,01/06/2025',
        '1,01/06/2025,P,31/05/2025',
        '1,01/05/2025,S,01/06/2025',
        '1,31/05/2025,P,01/07/2025',
        '1,01/06/2025,P,01/06/2025',
        '1,01/06/2025,L,',
        '2,01/05/2025,S,',
      ),
    );
    expect(refused(result)).toEqual([
      '3: It ends before it begins (1 June 2025).',
      '4: It repeats row 2.',
      '5: It overlaps the episode that began on 1 May 2025 (row 2).',
    ]);
    expect(facts(result)).toMatchObject([
      { child: '1', key: '2025-05-01' },
      { child: '1', key: '2025-06-01 P' },
      { child: '1', key: '2025-06-01 L' },
      { child: '2', key: '2025-05-01' },
    ]);
  });

  test('a child twice in a table with one row for each child', () => {
    const result = read(csv('2025-26/oc3.csv', 'CHILD,IN_TOUCH', 'a1,YES', ' A1 ,NO'));
    expect(refused(result)).toEqual(['3: A1 is in row 2 already: this table has one row for each child.']);
    expect(facts(result).filter((fact) => 'inTouch' in fact)).toMatchObject([{ inTouch: 'yes' }]);
  });

  test('an adoption decision or a liberty order without its day, twice, or with an end that cannot be', () => {
    const result = read(
      csv(
        '2026-27/placed.csv',
        'CHILD,DATE_PLACED,DATE_PLACED_CEASED',
        '1,,01/05/2026',
        '2,01/05/2026,soon',
        '3,01/05/2026,',
        '3,2026-05-01,02/05/2026',
        '3,02/05/2026,',
      ),
      csv(
        '2026-27/dolo.csv',
        'CHILD,DOLO_START,DOLO_END',
        '1,ZZ/05/2026,',
        '2,01/05/2026,x',
        '3,01/05/2026,01/05/2026',
        '3,01/05/2026,02/05/2026',
      ),
    );
    expect(refused(result)).toEqual([
      '2: DATE_PLACED is blank, and without it the row says nothing.',
      '3: DATE_PLACED_CEASED cannot be read, so nobody can say whether it has ended.',
      '5: It repeats row 4.',
      '2: CHILD or DOLO_START cannot be read, and without it the row says nothing.',
      '3: DOLO_END cannot be read, so nobody can say whether it has ended.',
      '5: It repeats row 4.',
    ]);
  });

  test('a liberty order that ends before it begins; one of a single day stands', () => {
    const result = read(
      csv('2026-27/d.csv', 'CHILD,DOLO_START,DOLO_END', '1,01/05/2026,30/04/2026', '2,01/05/2026,01/05/2026'),
    );
    expect(refused(result)).toEqual(['2: It ends before it begins (1 May 2026).']);
    expect(facts(result)).toMatchObject([{ child: '2', from: '2026-05-01', to: '2026-05-01' }]);
  });

  test('a child adopted twice in a year, or with two rows of permanence before care', () => {
    const result = read(
      csv('2025-26/ad1.csv', 'CHILD,NB_ADOPTR', '1,1', '1,2'),
      csv('2025-26/p.csv', 'CHILD,PREV_PERM', '1,P1', '1,P2'),
    );
    expect(refused(result)).toEqual([
      '3: 1 is in row 2 already: this table has one row for each child.',
      '3: 1 is in row 2 already: this table has one row for each child.',
    ]);
    expect(facts(result)).toMatchObject([{ adopters: 1 }, { order: 'P1' }]);
  });

  test('a review that is there twice', () => {
    const result = read(csv('2025-26/r.csv', 'CHILD,REVIEW', '1,03/06/2025', '1,04/06/2025', '1,2025-06-03'));
    expect(refused(result)).toEqual(['4: It repeats row 2.']);
  });
});

describe('the return year', () => {
  const episodes = (path: string, ...days: readonly string[]): ReturnFile =>
    csv(path, 'CHILD,DECOM', ...days.map((day, at) => `${at},${day}`));
  const years = (result: ReaderResult): readonly unknown[] =>
    result.tables.map(({ file, year }) => [file, year]);

  test.each([
    ['episodes 2025_26.csv'],
    ['2025-26/episodes.csv'],
    ['ssda903/2025-26/csv/episodes.csv'],
    ['2024-25/episodes_2025-26.csv'],
  ])('%s is of 2025-26 by its name', (path) => {
    expect(years(read(episodes(path, '01/05/2025')))).toEqual([[path, '2025-26']]);
  });

  test('a day in a name is no year, and a year no year follows neither', () => {
    expect(years(read(episodes('2009-10-31/e.csv', '01/05/2025')))).toEqual([
      ['2009-10-31/e.csv', '2025-26'],
    ]);
    expect(years(read(episodes('2024-26/e.csv', '01/05/2025')))).toEqual([['2024-26/e.csv', '2025-26']]);
  });

  test('without a name it is the latest year with one in a hundred of the dates', () => {
    const old = Array.from({ length: 99 }, () => '01/05/2024');
    expect(years(read(episodes('e.csv', ...old, '01/04/2025')))).toEqual([['e.csv', '2025-26']]);
    expect(years(read(episodes('e.csv', ...old, '01/05/2024', '01/04/2025')))).toEqual([
      ['e.csv', '2024-25'],
    ]);
  });

  test('all files of a folder are of one year, those without dates too', () => {
    const result = read(episodes('e.csv', '31/03/2026'), csv('oc3.csv', 'CHILD,ACTIV', '1,F1'));
    expect(years(result)).toEqual([
      ['e.csv', '2025-26'],
      ['oc3.csv', '2025-26'],
    ]);
  });

  test('where name and dates disagree the name wins, and a finding says so', () => {
    const result = read(episodes('2025-26/e.csv', '01/05/2024'));
    expect(years(result)).toEqual([['2025-26/e.csv', '2025-26']]);
    expect(result.findings).toEqual([
      {
        file: '2025-26/e.csv',
        row: null,
        column: null,
        value: '2024-25',
        expected:
          "Its name, or its folder's, says 2025-26; the dates in it say 2024-25. It was read as 2025-26.",
      },
    ]);
  });

  test('a year that cannot be told is refused by name', () => {
    const result = read(csv('oc3.csv', 'CHILD,ACTIV', '1,F1'));
    expect(result.tables).toEqual([]);
    expect(result.refused).toEqual([
      {
        file: 'oc3.csv',
        reason:
          'It cannot be told which return year it is of: put the year, such as 2025-26, in the name of the file or its folder.',
      },
    ]);
  });

  test('two files of one table for one year are refused, each by name, and other files are read', () => {
    const result = read(
      episodes('2025-26/e.csv', '01/05/2025'),
      episodes('2025-26/copy.csv', '01/05/2025'),
      csv('2025-26/oc3.csv', 'CHILD,ACTIV', '1,F1'),
      episodes('2024-25/e.csv', '01/05/2024'),
    );
    expect(result.refused).toEqual([
      {
        file: '2025-26/e.csv',
        reason:
          'It gives Episodes of 2025-26, and so does another file (copy.csv). Leave out the one that does not count.',
      },
      {
        file: '2025-26/copy.csv',
        reason:
          'It gives Episodes of 2025-26, and so does another file (e.csv). Leave out the one that does not count.',
      },
    ]);
    expect(years(result)).toEqual([
      ['2025-26/oc3.csv', '2025-26'],
      ['2024-25/e.csv', '2024-25'],
    ]);
  });

  test('a table that its year did not have is read, and a finding says so', () => {
    const dolo = (year: string): ReaderResult =>
      read(csv(`${year}/dolo.csv`, 'CHILD,DOLO_START', '1,01/05/2025'));
    expect(dolo('2026-27').findings).toEqual([]);
    expect(dolo('2025-26').findings).toMatchObject([
      { row: null, expected: 'A return of 2025-26 has no DoLo: it began in 2026-27. It was read.' },
    ]);
  });
});

test('a table without the columns that its rows cannot do without is refused', () => {
  expect(read(csv('2025-26/e.csv', 'CHILD,RNE,LS', '1,S,C2')).refused).toEqual([
    {
      file: '2025-26/e.csv',
      reason:
        'It seems to be Episodes of the SSDA903 return without DECOM: no row can be read without that column.',
    },
  ]);
});

test('a column that stands twice is read where it stands first, and a finding says so', () => {
  const result = read(csv('2025-26/oc3.csv', 'CHILD,ACTIV,ACTIV', '1,F1,F2'));
  expect(facts(result).at(-1)).toMatchObject({ activity: 'F1' });
  expect(result.findings).toMatchObject([
    { row: 1, column: 'ACTIV', expected: 'One column of this name: the first was read.' },
  ]);
});
