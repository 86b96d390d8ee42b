import { describe, expect, test } from 'vitest';
import { cellOf, derivedFrom, textsOf } from '../testing/records.ts';
import { headings, type Lines, list8, ssdEpisode, ssdOf } from '../testing/small-folder.ts';

const inYear = (more: Lines, episodes = [ssdEpisode('A', '2020-05-01')], on = '2026-11-30') =>
  derivedFrom(ssdOf(on, episodes, more), '2026-27', '2026-10-31');

describe('Reviews', () => {
  const reviews = (...days: readonly string[]): Lines => ({
    ssd_cla_reviews: [headings.reviews, ...days.map((day) => `R${day},A-C1,${day},N,PN1`)],
  });

  test('those held from 1 April to the as-at day', async () => {
    const derived = await inYear(reviews('2026-03-31', '2026-04-01', '2026-10-31', '2026-11-01'));
    expect(textsOf(derived, 'Reviews', 'CHILD DOB REVIEW REVIEW_CODE')).toEqual([
      'A 05/05/2012 01/04/2026 PN1',
      'A 05/05/2012 31/10/2026 PN1',
    ]);
  });

  test('none of a child who has short breaks alone', async () => {
    const legal = { ssd_legal_status: [headings.legal, 'L1,A,V3,2020-05-01,'] };
    expect(textsOf(await inYear({ ...reviews('2026-06-01'), ...legal }), 'Reviews', 'CHILD')).toEqual([]);
  });

  test('none from List 8 alone, which tells the latest of each child: the table is absent', async () => {
    const review = 'Date of Latest Statutory Review';
    const listed = list8('2026-10-31', { [review]: '01/09/2026' });
    const derived = await derivedFrom(listed, '2026-27', '2026-10-31');
    expect(derived.tables.has('Reviews')).toBe(false);
    expect(derived.absent.some(({ table, column }) => table === 'Reviews' && column === null)).toBe(true);
    const both = await derivedFrom({ ...ssdOf('2026-10-31', [ssdEpisode('A', '2020-05-01')], reviews('2026-06-01')), ...listed }, '2026-27', '2026-10-31');
    expect(textsOf(both, 'Reviews', 'REVIEW')).toEqual(['01/06/2026', '01/09/2026']);
  }); // prettier-ignore
});

describe('Missing', () => {
  test('times that touch the year, as far as they were known to have ended', async () => {
    const derived = await inYear({
      ssd_missing: [
        headings.missing,
        'M1,A,2026-03-29,M,2026-03-31',
        'M2,A,2026-03-30,A,2026-04-01',
        'M3,A,2026-10-30,M,2026-10-31',
        'M4,A,2026-10-31,M,2026-11-01',
        'M5,A,2026-11-01,M,2026-11-02',
      ],
    });
    expect(textsOf(derived, 'Missing', 'MISSING MIS_START MIS_END')).toEqual([
      'A 30/03/2026 01/04/2026',
      'M 30/10/2026 31/10/2026',
      'M 31/10/2026 –',
    ]);
    const last = derived.tables.get('Missing')?.rows.at(-1)?.cells['MIS_END'];
    expect(last?.because).toBe('Open on 31 October 2026: the SSD of 30 November 2026 has it end later.');
  });
});

describe('Missing, while looked after', () => {
  const began = async (from: string, to: string, care = [ssdEpisode('A', '2026-06-01', '2026-08-01')]) =>
    textsOf(
      await inYear({ ssd_missing: [headings.missing, `M1,A,${from},M,${to}`] }, care),
      'Missing',
      'MIS_START',
    );

  test.each([
    ['the day before care', '2026-05-31', '2026-06-02', []],
    ['its first day', '2026-06-01', '2026-06-02', ['01/06/2026']],
    ['the day it ended', '2026-08-01', '2026-08-01', ['01/08/2026']],
    ['the day after it', '2026-08-02', '2026-08-03', []],
  ])('a time missing that began %s', async (_when, from, to, rows) => {
    expect(await began(from, to)).toEqual(rows);
  });

  test.each([
    ['between two times in care', '2026-08-15', []],
    ['in the second', '2026-09-15', ['15/09/2026']],
  ])('%s', async (_when, from, rows) => {
    const care = [ssdEpisode('A', '2026-06-01', '2026-08-01'), ssdEpisode('A', '2026-09-01')];
    expect(await began(from, from, care)).toEqual(rows);
  });

  test('a return that is there stays word for word', async () => {
    const files = {
      'ssda903/2025-26/episodes.csv': [headings.episodes, 'A,01/02/2026,S,C2,N1,U1,PR1,,,,,,SC000001'],
      'ssda903/2025-26/missing.csv': ['CHILD,DOB,MISSING,MIS_START,MIS_END', 'A,05/05/2012,M,01/01/2026,02/01/2026'],
    };
    expect(textsOf(await derivedFrom(files, '2025-26', '2026-10-31'), 'Missing', 'MIS_START')).toEqual(['01/01/2026']);
  }); // prettier-ignore
});

describe('SWEpisodes', () => {
  const workers = (...lines: readonly string[]): Lines => ({
    ssd_involvements: [headings.involvements, ...lines],
  });

  test('social workers of the year and the one before, while the child was looked after', async () => {
    const derived = await inYear(
      workers(
        'W0,A,XX1000,Social Worker,2018-01-01,2025-03-31,FCONTA',
        'W1,A,XX1001,Social Worker,2019-01-01,2025-04-01,FCONTA',
        'W2,A,XX1002,Social Worker,2026-03-31,2026-04-01,LEFTRL',
        'W3,A,XX1003,Social Worker,2026-04-01,2026-11-01,ORGRST',
        'W4,A,XX1004,Social Worker,2026-11-01,,ORGRST',
        'W5,A,PA1,Personal Adviser,2026-04-01,,FCONTA',
        'W6,B,XX1001,Social Worker,2026-04-01,2026-05-31,FCONTA',
        'W7,B,XX1002,Social Worker,2026-05-31,2026-06-01,FCONTA',
        'W8,B,XX1003,Social Worker,2026-10-31,,FCONTA',
        'W9,B,XX1004,Social Worker,2026-11-01,,FCONTA',
      ),
      [ssdEpisode('A', '2020-05-01'), ssdEpisode('B', '2026-06-01')],
    );
    expect(textsOf(derived, 'SWEpisodes', 'CHILD SW_ID SW_DECOM SW_DEC SW_REASON')).toEqual([
      'A XX1001 01/01/2019 01/04/2025 FCONTA',
      'A XX1002 31/03/2026 01/04/2026 LEFTRL',
      'A XX1003 01/04/2026 – ORGRST',
      'B XX1002 31/05/2026 01/06/2026 FCONTA',
      'B XX1003 31/10/2026 – FCONTA',
    ]);
  });

  test('of an episode that ended in the year before, of a child who is in this one', async () => {
    const derived = await inYear(
      workers(
        'W1,A,XX1001,Social Worker,2025-01-01,2025-05-31,FCONTA',
        'W2,A,XX1002,Social Worker,2025-10-01,2025-11-30,FCONTA',
      ),
      [ssdEpisode('A', '2024-05-01', '2025-06-01'), ssdEpisode('A', '2026-02-01')],
    );
    // of the two, the second was while nobody looked after the child
    expect(textsOf(derived, 'SWEpisodes', 'SW_ID')).toEqual(['XX1001']);
  });

  test.each([
    ['V3', []],
    ['C2', ['XX1001']],
  ])('not of short breaks in the year before: %s', async (status, rows) => {
    const legal = {
      ssd_legal_status: [headings.legal, `L1,A,${status},2024-05-01,2025-06-01`, 'L2,A,C2,2026-02-01,'],
    };
    const derived = await inYear(
      { ...workers('W1,A,XX1001,Social Worker,2025-01-01,2025-05-31,FCONTA'), ...legal },
      [ssdEpisode('A', '2024-05-01', '2025-06-01'), ssdEpisode('A', '2026-02-01')],
    );
    expect(textsOf(derived, 'SWEpisodes', 'SW_ID')).toEqual(rows);
  });

  test('a worker’s number that DfE does not know, and a reason that is no code, are not written', async () => {
    const derived = await inYear(workers('W1,A,1001,Social Worker,2026-04-01,,Left'));
    expect(textsOf(derived, 'SWEpisodes', 'SW_ID SW_REASON')).toEqual(['– –']);
    expect(cellOf(derived, 'SWEpisodes', 'A', 'SW_ID').because).toBe(
      'Recorded nowhere: the SSD of 30 November 2026 knows the worker as 1001, which is neither a Social Work England number (SW…) nor one of the authority’s own (XX…).',
    );
    expect(cellOf(derived, 'SWEpisodes', 'A', 'SW_REASON').because).toBe(
      'Recorded nowhere: the SSD of 30 November 2026 says “Left” of 1 April 2026, which is no code of SW_REASON.',
    );
  });

  test('time that a later extract no longer has, had ended', async () => {
    const [old, newer] = [
      ssdOf('2026-05-31', [ssdEpisode('A', '2020-05-01')], workers('W1,A,XX1001,Social Worker,2026-01-01,,FCONTA')),
      ssdOf('2026-06-30', [ssdEpisode('A', '2020-05-01')], workers()),
    ]; // prettier-ignore
    const derived = await derivedFrom({ ...old, ...newer }, '2026-27', '2026-10-31');
    expect(cellOf(derived, 'SWEpisodes', 'A', 'SW_DEC').because).toBe(
      'Recorded nowhere: it is open in the SSD of 31 May 2026, and in no later extract.',
    );
  });
});
