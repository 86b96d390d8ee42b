import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { Grid } from '../reading/grid.ts';
import { isRefused } from '../reading/grid.ts';
import { readWorkbook } from '../reading/workbook.ts';
import { type List8Entry, list8Row } from './list-8-row.ts';
import { type List9Entry, list9Row } from './list-9-row.ts';
import { list8Columns, list9Columns, lists } from './lists.ts';
import { readAnnexA } from './read-annex-a.ts';
import { listOfSheet, looksLikeAnnexA } from './recognise.ts';
import { writeAnnexAWorkbook } from './write-workbook.ts';

const extracted = calendarDate('2026-10-31');
const source = { file: 'annex-a/2026-10-31.xlsx', extracted };

const ash: List9Entry = {
  child: '00A1',
  sex: 'female',
  ethnicity: 'MWBC',
  born: calendarDate('2006-10-31'),
  uasc: false,
  disabled: true,
  team: 'North Leaving Care',
  worker: 'Worker 7',
  personalAdviser: 'Worker 9',
  category: 'former-relevant',
  planOn: calendarDate('2026-06-03'),
  inTouch: 'refuses',
  contactOn: null,
  home: 'S',
  suitable: true,
  activity: 'G5',
};

const birch: List8Entry = {
  child: 'B2',
  sex: 'male',
  ethnicity: 'WBRI',
  born: calendarDate('2009-01-15'),
  uasc: true,
  disabled: false,
  careFrom: calendarDate('2024-02-01'),
  need: 'N8',
  secondPeriod: false,
  legalStatusFrom: calendarDate('2024-03-01'),
  legalStatus: 'C2',
  reviewOn: calendarDate('2026-07-01'),
  visitOn: calendarDate('2026-10-01'),
  permanencePlan: 'f) Long-term fostering',
  reviewingOfficerOn: null,
  healthAssessedOn: calendarDate('2026-01-09'),
  dentalCheckOn: null,
  placements12m: 2,
  careTo: calendarDate('2026-10-20'),
  reasonCeased: 'E5',
  placementFrom: calendarDate('2026-05-05'),
  place: 'K2',
  provider: 'PR4',
  postcode: 'ZZ1 1AA',
  urn: 'SC1234567',
  inArea: false,
  placementAuthority: null,
  missing12m: 3,
  away12m: 0,
  returnInterviewOffered: true,
  returnInterviewAccepted: false,
  team: 'Permanence East',
  worker: 'Worker 3',
};

function grid(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  sheet: string | null = null,
): Grid {
  return {
    file: source.file,
    sheet,
    header,
    headerRow: 1,
    rows: rows.map((cells, i) => ({ row: i + 2, cells })),
  };
}

/** List 9 with the template's header and the given cells by column. */
function list9(...rows: readonly Partial<Record<(typeof list9Columns)[number], string>>[]): Grid {
  return grid(
    list9Columns,
    rows.map((cells) => list9Columns.map((column) => cells[column] ?? '')),
  );
}

function only<K extends Fact['kind']>(facts: readonly Fact[], kind: K): Extract<Fact, { kind: K }> {
  const found = facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
  expect(found).toHaveLength(1);
  const [fact] = found;
  if (fact === undefined) throw new Error(kind);
  return fact;
}

async function readBack(bytes: Uint8Array): Promise<readonly Grid[]> {
  const grids = await readWorkbook(
    { path: source.file, bytes },
    (cells) => looksLikeAnnexA(cells) !== undefined,
  );
  if (isRefused(grids)) throw new Error(grids.reason);
  return grids;
}

describe('a workbook written in the template’s words', () => {
  test('is read back as the facts it was written from', async () => {
    const bytes = writeAnnexAWorkbook([
      { list: 'List 8', rows: [list8Row(birch, extracted)] },
      { list: 'List 9', rows: [list9Row(ash, extracted)] },
      { list: 'List 10', rows: [] },
    ]);
    const read = readAnnexA(await readBack(bytes), source);
    expect(read.findings).toEqual([]);
    const [eight, nine] = read.tables;
    expect([eight?.table, eight?.rows, eight?.columns.length]).toEqual(['List 8', 1, 34]);
    expect([nine?.table, nine?.rows, nine?.columns.length]).toEqual(['List 9', 1, 17]);
    const at = { kind: 'annex-a', on: '2026-10-31', file: 'annex-a/2026-10-31.xlsx', row: 2 };
    expect(nine?.facts).toEqual([
      {
        kind: 'identity',
        child: '00A1',
        key: 'List 9',
        source: at,
        born: '2006-10-31',
        sex: 'female',
        ethnicity: 'MWBC',
        ethnicGroup: 'mixed',
        upn: undefined,
        uasc: false,
        uascCeasedOn: undefined,
        disabled: true,
        diedOn: undefined,
        mother: undefined,
        forename: undefined,
        surname: undefined,
      },
      {
        kind: 'leaving-care',
        child: '00A1',
        key: 'List 9',
        source: at,
        category: 'former-relevant',
        planOn: '2026-06-03',
        inTouch: 'refuses',
        contactOn: null,
        home: 'S',
        suitable: true,
        activity: 'G5',
        team: 'North Leaving Care',
        worker: 'Worker 7',
        personalAdviser: 'Worker 9',
      },
    ]);
    const facts = eight?.facts ?? [];
    expect(only(facts, 'identity')).toMatchObject({ born: '2009-01-15', uasc: true, disabled: false });
    expect(only(facts, 'care-episode')).toMatchObject({
      key: '2024-02-01',
      from: '2024-02-01',
      to: '2026-10-20',
      startReason: 'S',
      endReason: 'E5',
      need: 'N8',
      legalStatus: undefined,
    });
    expect(only(facts, 'legal-status')).toMatchObject({ from: '2024-03-01', legalStatus: 'C2' });
    expect(only(facts, 'placement')).toMatchObject({
      from: '2026-05-05',
      place: 'K2',
      provider: 'PR4',
      postcode: 'ZZ1 1AA',
      urn: 'SC1234567',
      inArea: false,
    });
    expect(only(facts, 'review')).toMatchObject({ on: '2026-07-01' });
    expect(only(facts, 'visit')).toMatchObject({ on: '2026-10-01' });
    expect(only(facts, 'health-check')).toMatchObject({
      what: 'health-assessment',
      on: '2026-01-09',
      done: true,
    });
    expect(only(facts, 'in-care')).toMatchObject({
      dentalCheckOn: null,
      placements12m: 2,
      missing12m: 3,
      away12m: 0,
      returnInterviewOffered: true,
      returnInterviewAccepted: false,
      worker: 'Worker 3',
    });
  });
});

describe('which list', () => {
  test.each(lists.map(({ list, columns }) => [list, columns] as const))(
    '%s by its columns',
    (list, columns) => {
      expect(looksLikeAnnexA(columns)).toBe(list);
      expect(looksLikeAnnexA(columns.toReversed().map((column) => `  ${column.toUpperCase()}\n`))).toBe(list);
    },
  );

  test('headings differ in case, spaces, punctuation and line breaks', () => {
    const header = [
      'CHILD ID',
      'sex',
      'Ethnic origin',
      'DOB',
      'Personal\nAdviser',
      'Eligibility  category (a-d)',
      'Is the LA in-touch?',
      'Date of last contact',
      'Accommodation type',
      'Accommodation suitable?',
      'Activity',
      'Pathway Plan date',
    ];
    const row = ['1', 'M', 'WBRI', '01/02/2005', 'PA 1', 'FR', 'Y', '1/10/2026', 'U', '2', 'F2', '46000'];
    const [table] = readAnnexA([grid(header, [row])], source).tables;
    expect(table?.table).toBe('List 9');
    expect(only(table?.facts ?? [], 'identity').born).toBe('2005-02-01');
    expect(only(table?.facts ?? [], 'leaving-care')).toMatchObject({
      category: 'former-relevant',
      planOn: '2025-12-09',
      inTouch: 'yes',
      contactOn: '2026-10-01',
      home: 'U',
      suitable: false,
      activity: 'F2',
      team: undefined,
      worker: undefined,
      personalAdviser: 'PA 1',
    });
  });

  test.each([
    ['List 9', 'List 9'],
    ['list_09 Leaving care', 'List 9'],
    ['9. Care leavers', 'List 9'],
    ['Children in care', 'List 8'],
    ['10', 'List 10'],
    ['Notes', undefined],
    ['List 12', undefined],
  ])('sheet %s', (name, list) => expect(listOfSheet(name)).toBe(list));

  test('the return and other tables are no list', () => {
    expect(looksLikeAnnexA(['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'])).toBe(undefined);
    expect(
      looksLikeAnnexA(['clea_person_id', 'clea_care_leaver_in_touch', 'clea_care_leaver_activity']),
    ).toBe(undefined);
  });

  test('a sheet whose name and columns disagree is read by its columns, and that is said', () => {
    const read = readAnnexA([{ ...list9({ 'Child Unique ID': '1' }), sheet: 'List 8' }], source);
    expect(read.tables.map(({ table }) => table)).toEqual(['List 9']);
    expect(read.findings.map(({ expected }) => expected)).toEqual([
      'On this sheet, the columns of List 8; they are those of List 9, and read so.',
    ]);
  });

  test('the other lists are counted and nothing of them is kept', () => {
    const adoption = lists.find(({ list }) => list === 'List 10')?.columns ?? [];
    const [table] = readAnnexA([grid(adoption, [adoption.map(() => 'x')])], source).tables;
    expect([table?.rows, table?.countedOnly, table?.facts, table?.refused]).toEqual([1, true, [], []]);
  });

  test('a workbook without a list is refused', () => {
    expect(readAnnexA([grid(['a', 'b'], [], 'Notes')], source).refused).toEqual([
      { file: 'annex-a/2026-10-31.xlsx', reason: 'No sheet has the columns of an Annex A list.' },
    ]);
  });
});

describe('cells', () => {
  test('what cannot be read is a finding and not known; what is blank is nothing recorded', () => {
    const { tables, findings } = readAnnexA(
      [
        list9(
          {
            'Child Unique ID': '1',
            'LA in Touch': '3',
            'Latest Date of Contact': '31/02/2026',
            'Activity Status': '-',
          },
          { 'Child Unique ID': '2', 'LA in Touch': 'nan', 'Type of Accommodation': '#MULTIVALUE' },
        ),
      ],
      source,
    );
    const states = (tables[0]?.facts ?? []).filter((fact) => fact.kind === 'leaving-care');
    expect(
      states.map(({ inTouch, contactOn, home, activity }) => [inTouch, contactOn, home, activity]),
    ).toEqual([
      [undefined, undefined, null, null],
      [null, null, undefined, null],
    ]);
    expect(findings.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 'LA in Touch', '3'],
      [2, 'Latest Date of Contact', '31/02/2026'],
      [3, 'Type of Accommodation', '#MULTIVALUE'],
    ]);
    expect(findings[0]?.expected).toBe('List 9: Yes, No, Died, Refu, NREQ or Rhom, in words.');
  });

  test('"3 - Yes, gone abroad" tells the home where its own column does not', () => {
    const { tables, findings } = readAnnexA(
      [
        list9(
          { 'Child Unique ID': '1', 'LA in Touch': '3 - Yes, gone abroad' },
          { 'Child Unique ID': '2', 'LA in Touch': '3 - Yes, gone abroad', 'Type of Accommodation': 'U1' },
        ),
      ],
      source,
    );
    const states = (tables[0]?.facts ?? []).filter((fact) => fact.kind === 'leaving-care');
    expect(states.map(({ inTouch, home, suitable }) => [inTouch, home, suitable])).toEqual([
      ['yes', 'G', null],
      ['yes', 'U', true],
    ]);
    expect(findings.map(({ row, column }) => [row, column])).toEqual([[3, 'LA in Touch']]);
  });

  test('a type that carries its suitability beside a column that says otherwise: neither is known', () => {
    const { tables, findings } = readAnnexA(
      [
        list9({
          'Child Unique ID': '1',
          'Type of Accommodation': 'B2',
          'Suitability of Accommodation': 'a) Suitable',
        }),
      ],
      source,
    );
    expect(only(tables[0]?.facts ?? [], 'leaving-care')).toMatchObject({ home: 'B', suitable: undefined });
    expect(findings.map(({ column }) => column)).toEqual(['Suitability of Accommodation']);
  });

  test('born the day of the extract stands; born the day after is a finding', () => {
    const { tables, findings } = readAnnexA(
      [
        list9(
          { 'Child Unique ID': '1', 'Date of Birth': '31/10/2026' },
          { 'Child Unique ID': '2', 'Date of Birth': '01/11/2026' },
        ),
      ],
      source,
    );
    const born = (tables[0]?.facts ?? []).flatMap((fact) => (fact.kind === 'identity' ? [fact.born] : []));
    expect(born).toEqual(['2026-10-31', undefined]);
    expect(findings.map(({ row, column, value }) => [row, column, value])).toEqual([
      [3, 'Date of Birth', '01/11/2026'],
    ]);
  });

  test('an age that is not the age on the day of the extract is a finding, and the date of birth stands', () => {
    const { tables, findings } = readAnnexA(
      [
        list9(
          { 'Child Unique ID': '1', 'Date of Birth': '31/10/2006', 'Age of Child (Years)': '20' },
          { 'Child Unique ID': '2', 'Date of Birth': '01/11/2006', 'Age of Child (Years)': '20' },
        ),
      ],
      source,
    );
    const born = (tables[0]?.facts ?? []).flatMap((fact) => (fact.kind === 'identity' ? [fact.born] : []));
    expect(born).toEqual(['2006-10-31', '2006-11-01']);
    expect(findings.map(({ row, value, expected }) => [row, value, expected])).toEqual([
      [3, '20', 'List 9: the age on the day of the extract, which by the date of birth is 19.'],
    ]);
  });

  test('a second row of a child and a row without an id are refused word for word', () => {
    const { tables } = readAnnexA(
      [list9({ 'Child Unique ID': 'a1' }, { 'Child Unique ID': 'A1 ', Gender: 'M' }, { Gender: 'F' })],
      source,
    );
    expect(tables[0]?.rows).toBe(3);
    expect(tables[0]?.refused.map(({ row, reason, cells }) => [row, reason, cells[1]])).toEqual([
      [3, 'A1 stands in an earlier row of this list.', 'M'],
      [4, 'It has no Child Unique ID.', 'F'],
    ]);
    expect(tables[0]?.facts.map(({ child }) => child)).toEqual(['A1', 'A1']);
  });

  test('rows that a workbook fills down with dashes are no rows', () => {
    const { tables } = readAnnexA(
      [list9({ 'Child Unique ID': '1' }, { 'Child Unique ID': '-', Gender: '-' })],
      source,
    );
    expect([tables[0]?.rows, tables[0]?.refused]).toEqual([1, []]);
  });

  test('an unreadable date asked for by several facts is one finding', () => {
    const cells = list8Columns.map((column) =>
      column === 'Child Unique ID'
        ? '1'
        : column.startsWith('Start') || column.startsWith('Date Started')
          ? '01/01/2026'
          : column === "Child's Legal Status"
            ? 'V4'
            : column === 'Date Ceased to be Looked After'
              ? 'soon'
              : '',
    );
    const { tables, findings } = readAnnexA([grid(list8Columns, [cells])], source);
    expect(findings.map(({ column, value }) => [column, value])).toEqual([
      ['Date Ceased to be Looked After', 'soon'],
    ]);
    expect(only(tables[0]?.facts ?? [], 'care-episode').to).toBe(undefined);
    expect(only(tables[0]?.facts ?? [], 'legal-status').legalStatus).toBe('V4');
  });
});
