import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { returnYearFrom } from '#calendar/return-year.ts';
import { deriveReturn } from './derive-return.ts';
import { derivedTables } from './derived-tables.ts';
import { cellOf, derivedFrom, filesOf, recordsIn, textsOf } from './testing/records.ts';
import { headings, type Lines, ssdEpisode, ssdOf } from './testing/small-folder.ts';

const returned: Lines = {
  'ssda903/2025-26/header.csv': [headings.header, 'B,M,05/05/2012,WBRI,UN3,,', 'A,F,05/05/2012,WBRI,UN3,0,'],
  'ssda903/2025-26/oc3.csv': [
    headings.oc3,
    'Z,01/05/2006,YES,F2,U1',
    'Y,01/05/2006,NO,0,',
    'X,01/05/2006,YES,Q9,S1',
  ],
};

describe('a return that is among the records', () => {
  test('is what it said, in order of child: 0 and blank apart, and what could not be read blank', async () => {
    const derived = await derivedFrom(returned, '2025-26', '2026-03-31');
    expect([...derived.tables.keys()]).toEqual(['Header', 'OC3']);
    expect(textsOf(derived, 'Header', 'CHILD SEX')).toEqual(['A F', 'B M']);
    expect(textsOf(derived, 'OC3', 'CHILD IN_TOUCH ACTIV ACCOM')).toEqual(['X YES – –', 'Y NO 0 –', 'Z YES F2 U1']);
    expect(cellOf(derived, 'OC3', 'Z', 'ACTIV')).toMatchObject({
      because: 'As the SSDA903 return of 2025-26 says.',
      how: 'told',
      source: { file: 'ssda903/2025-26/oc3.csv', row: 2 },
    });
    expect(cellOf(derived, 'OC3', 'Y', 'ACCOM').because).toBe('Blank in the SSDA903 return of 2025-26.');
    expect(cellOf(derived, 'OC3', 'X', 'ACTIV').because).toBe(
      'Recorded nowhere: the SSDA903 return of 2025-26 lacks the column, or its cell could not be read.',
    );
  }); // prettier-ignore

  test('is so whatever the day, and whatever newer extracts say', async () => {
    const newer = ssdOf('2026-10-31', [ssdEpisode('A', '2025-06-01')], {
      ssd_person: [headings.person, 'A,M,BAFR,06/06/2012,N,'],
    });
    for (const asAt of ['2025-10-31', '2026-10-31']) {
      const derived = await derivedFrom({ ...returned, ...newer }, '2025-26', asAt);
      expect(textsOf(derived, 'Header', 'CHILD SEX DOB ETHNIC'), asAt).toEqual([
        'A F 05/05/2012 WBRI',
        'B M 05/05/2012 WBRI',
      ]);
    }
  });

  test('a table that it did not give comes from lists, so far as they tell', async () => {
    const derived = await derivedFrom(
      { ...returned, ...ssdOf('2026-10-31', [ssdEpisode('A', '2025-06-01')]) },
      '2025-26',
      '2026-10-31',
    );
    expect(textsOf(derived, 'Episodes', 'CHILD DECOM')).toEqual(['A 01/06/2025']);
    expect(derived.absent.find(({ table }) => table === 'Reviews')?.why).toBe(
      'No extract carries it (clar_cla_review_date) since 1 April 2025 (List 8 tells the latest review of each child alone).',
    );
  });

  test('a column that its file lacks is absent', async () => {
    const derived = await derivedFrom(
      { 'ssda903/2025-26/oc3.csv': ['CHILD,DOB,IN_TOUCH,ACTIV', 'Z,01/05/2006,YES,F2'] },
      '2025-26',
      '2026-03-31',
    );
    expect(derived.absent.filter(({ table }) => table === 'OC3')).toEqual([
      { table: 'OC3', column: 'ACCOM', why: 'The OC3 of the SSDA903 return of 2025-26 that was read lacks the column.' },
    ]);
    expect([...(derivedTables(derived).get('OC3')?.columns ?? [])]).toEqual(['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV']);
  }); // prettier-ignore

  test.each([
    ['2024-25', 'C1'],
    ['2025-26', 'C2'],
  ])('each year keeps its own word: %s', async (year, legalStatus) => {
    const files = Object.fromEntries(
      [['2024-25', 'C1'], ['2025-26', 'C2']].map(([of = '', ls = '']) => [
        `ssda903/${of}/episodes.csv`,
        [headings.episodes, `A,01/06/2024,S,${ls},N1,U1,PR1,,,,,,`],
      ]),
    ); // prettier-ignore
    expect(textsOf(await derivedFrom(files, year, '2026-03-31'), 'Episodes', 'LS')).toEqual([legalStatus]);
  });
});

describe('a year of which nothing tells', () => {
  const nothing = async (files: Lines, year: number, asAt: string) =>
    deriveReturn(await recordsIn(filesOf(files)), returnYearFrom(year), calendarDate(asAt)) === undefined;

  test.each([
    ['begins the day after the as-at day', 2026, '2026-03-31', true],
    ['begins on it', 2026, '2026-04-01', false],
  ])('%s', async (_what, year, asAt, is) => {
    expect(await nothing(ssdOf('2026-10-31', [ssdEpisode('A', '2020-06-01')]), year, asAt)).toBe(is);
  });

  test.each([
    ['an extract of the day before the year', '2026-03-31', true],
    ['an extract of its first day', '2026-04-01', false],
  ])('%s', async (_what, on, is) => {
    expect(await nothing(ssdOf(on, [ssdEpisode('A', '2020-06-01')]), 2026, '2026-10-31')).toBe(is);
  });

  test('another year’s return', async () => {
    expect(await nothing(returned, 2026, '2026-10-31')).toBe(true);
    expect(await nothing(returned, 2024, '2026-10-31')).toBe(true);
  });
});

test.each([
  ['2026-03-31', true],
  ['2026-04-01', false],
])('a table that an extract of %s carries', async (on, isAbsent) => {
  const reviews = { ssd_cla_reviews: [headings.reviews, 'R1,A-C1,2026-03-01,N,PN1'] };
  const care = [ssdEpisode('A', '2020-06-01')];
  const files = { ...ssdOf(on, care, reviews), ...ssdOf('2026-10-31', care) };
  const { absent } = await derivedFrom(files, '2026-27', '2026-10-31');
  expect(absent.some(({ table }) => table === 'Reviews')).toBe(isAbsent);
});

test('a table that began later has no place in an earlier year', async () => {
  const care = ssdOf('2026-10-31', [ssdEpisode('A', '2020-06-01')]);
  const [before, after] = [
    await derivedFrom(care, '2025-26', '2026-03-31'),
    await derivedFrom(care, '2026-27', '2026-10-31'),
  ];
  expect(before.absent.some(({ table }) => table === 'DoLo')).toBe(false);
  expect(after.absent.find(({ table }) => table === 'DoLo')).toEqual({
    table: 'DoLo',
    column: null,
    why: 'Only a return carries it, and there is none since 1 April 2026.',
  });
});

test('someone of whom it cannot be told whether they are a care leaver is not written, and is named', async () => {
  const files = ssdOf('2026-10-31', [ssdEpisode('A', '2020-06-01', '2026-09-01')], {
    ssd_person: [headings.person, 'A,F,WBRI,2007-05-05,N,', 'N,F,WBRI,2007-05-05,N,'],
    ssd_care_leavers: [headings.leavers, 'CL,N,,YES,2026-05-20,U,1,F2'],
  });
  const { doubts } = await derivedFrom(files, '2026-27', '2026-10-31');
  expect(doubts.map(({ table, child }) => `${table} ${child}`)).toEqual(['OC3 N']);
});
