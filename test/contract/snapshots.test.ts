import { describe, expect, test } from 'vitest';
import { folderOf, waymark } from '../command-line.ts';
import { annexACsv, annexAWorkbook } from './annex-a-lists.ts';
import { countsOf, measured, partsOf } from './figures.ts';
import { sevenMonths } from './seven-months-of-ssd.ts';

/** Worked out by hand from the catalogue and the rows of the lists. */
describe('one Annex A of 31 October 2026', () => {
  test.each([
    ['as a workbook', annexAWorkbook],
    ['as CSV', annexACsv],
  ])('every figure, %s', async (_as, files) => {
    const document = await measured([folderOf(files)]);
    expect([document.asAt, document.authority]).toEqual(['2026-10-31', 'E10000008']);
    expect(countsOf(document)).toEqual({
      A01: [1, 2, 0, 6, 50],
      A02: [0, 0, 0, 3, null],
      A03: [4, 8, 0, 2, 50],
      A04: [2, 3, 0, 1, 66.7],
      A06: [0, 2, 0, 8, 0],
      A12: [0, 0, 0, 12, null],
      A13: [0, 1, 0, 10, 0],
      A14: [0, 0, 0, 12, null],
      B01: [0, 0, 0, 4, null],
      B02: [6, 9, 0, 1, 66.7],
      B03: [0, 0, 0, 4, null],
      B04: [8, 1.5, 3, 1, 5.3],
      B05: [8, 1.5, 3, 1, 5.3],
      B06: [4, 0.8, 0, 0, 5],
      B07: [1, 11, 0, 1, 1],
      C06: [7, 8, 0, 3, 87.5],
      C07: [6, 8, 0, 3, 75],
      D01: [0, 0, 0, 8, null],
      D02: [0, 1, 0, 2, 0],
      D03: [5, 8, 0, 1, 62.5],
      D06: [1, 11, 0, 1, 1],
      D07: [2, 11, 0, 1, 18.2],
      D08: [0, 0, 0, 8, null],
      D12: [1, 2, 0, 10, 50],
      D14: [1, 2, 0, 10, 50],
      E01: [0, 0, 0, 8, null],
      E02: [0, 1, 0, 2, 0],
      E03: [0, 0, 0, 7, null],
      E04: [0, 0, 0, 8, null],
      E05: [0, 0, 0, 8, null],
      E06: [0, 0, 0, 8, null],
      E08: [0, 0, 0, 8, null],
      E11: [0, 0, 0, 5, null],
      F01: [1, 2, 0, 1, 50],
      F02: [1, 2, 0, 1, 50],
      F07: [0, 0, 0, 3, null],
      F09: [0, 0, 0, 3, null],
      G01: [3, 2, 0, 2, 3],
      G02: [1, 2, 0, 1, 50],
      I14: [105, 112, 0, 1, 93.8], // 93.75, half up
      J08: [2, 4, 0, 0, 50],
      J09: [1, 2, 0, 0, 50],
    });
    expect(partsOf(document)).toMatchObject({
      'A12 two-or-more': ['percent', 0, 0, null],
      'B04 max': ['mean', 4, 0.5, 8],
      'B04 over-ceiling': ['percent', 0, 2, 0],
      'D06 nights': ['count', 1, 11, 1],
      'D06 stays-over-2-working-days': ['count', 0, 11, 0],
      'D07 count': ['count', 2, 11, 2],
      'G01 people': ['count', 1, 2, 1],
      'G01 per-person': ['mean', 3, 2, 1.5],
    });
  });

  test('what could not be read names file, row as a spreadsheet shows it, column and value', async () => {
    const { findings } = await measured([folderOf(annexAWorkbook)]);
    expect(findings.map(({ file, row, column, value }) => [file, row, column, value])).toEqual([
      ['annex-a/2026-10-31.xlsx', 11, 'Latest Pathway Plan Review Date', '31/02/2026'],
      ['annex-a/2026-10-31.xlsx', 11, 'Latest Date of Contact', 'soon'],
    ]);
  });

  test('a column that is not there is cannot tell; a blank in one that is counts against', async () => {
    const csvOf = String(annexACsv['2026-10-31/leaving care.csv']);
    const without = csvOf
      .split('\n')
      .map((line) => (line === '' ? '' : line.replace(/,("[^"]*")$/, '')))
      .join('\n');
    const { E11 } = countsOf(await measured([folderOf({ '2026-10-31/list 9.csv': without })]));
    expect(E11).toEqual([0, 0, 0, 12, null]);
  });

  test.each([
    ['L3', 'B02', 'not-met'], // a blank adviser
    ['L3', 'A03', 'not-met'], // a blank contact
    ['L10', 'A03', 'cannot-tell'], // an unreadable one
    ['L12', 'A03', 'cannot-tell'], // no date of birth
    ['L1', 'A03', 'met'], // eight weeks ago to the day
    ['L2', 'A03', 'not-met'], // a day more
    ['L1', 'C07', 'not-met'], // six months and a day
    ['L2', 'C07', 'met'], // six months to the day
    ['L4', 'C06', 'outside'], // a plan falls due tomorrow
    ['L3', 'D03', 'outside'], // a blank home
    ['L9', 'B02', 'outside'], // qualifying
    ['L8', 'A04', 'not-met'],
    ['L13', 'A01', 'met'], // contact on the last day of the window
    ['L14', 'A01', 'not-met'], // the day before the first
    ['L4', 'F01', 'not-met'], // a year and a day ago
    ['L5', 'F01', 'met'],
    ['K1', 'J09', 'met'], // two years to the day
    ['K2', 'J09', 'not-met'],
  ])('%s in %s: %s', async (child, id, is) => {
    const { code, out } = await waymark([
      'explain',
      child.toLowerCase(),
      '--indicator',
      id,
      folderOf(annexACsv),
      '--json',
    ]);
    const told: unknown = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(told ?? {})).toEqual(['child', 'id', 'is', 'because']);
    expect(told).toMatchObject({ child, id, is });
  });

  test('by locality, team and worker: a team without a locality is not known, and so is nobody', async () => {
    const folder = folderOf(annexAWorkbook);
    const groupsBy = async (by: string) => {
      const { results } = await measured([folder, '--indicator', 'A03', '--by', by]);
      return results[0]?.by?.map(({ group, numerator, denominator, cannotTell }) => [
        group,
        numerator,
        denominator,
        cannotTell,
      ]);
    };
    expect(await groupsBy('locality')).toEqual([
      ['Upland', 2, 4, 2],
      [null, 2, 4, 0],
    ]);
    expect(await groupsBy('team')).toEqual([
      ['North', 2, 4, 2],
      ['South', 2, 4, 0],
    ]);
    expect(await groupsBy('worker')).toEqual([
      ['Ada', 2, 3, 1],
      ['Bea', 2, 4, 0],
      ['Sam', 0, 1, 0],
      [null, 0, 0, 1],
    ]);
  });
});

/** The birthday record is derived here: no return is there for any of these birthdays. */
describe('seven month-ends of the dataset', () => {
  test('every figure', async () => {
    const document = await measured([folderOf(sevenMonths)]);
    expect([document.asAt, document.authority]).toEqual(['2026-10-31', 'E10000008']);
    expect(countsOf(document)).toEqual({
      A01: [3, 5, 0, 2, 60],
      A02: [0, 0, 0, 0, null],
      A03: [3, 6, 0, 0, 50],
      A04: [1, 1, 0, 0, 100],
      A06: [1, 5, 0, 2, 20],
      A12: [4, 9, 0, 0, 0.4],
      A13: [4, 7, 0, 0, 57.1],
      A14: [4, 9, 0, 0, 0.4],
      B01: [1, 2, 0, 0, 50],
      B02: [8, 8, 0, 0, 100],
      B03: [2, 2, 0, 0, 5],
      B04: [9, 2.5, 0, 0, 3.6],
      B05: [9, 2.5, 0, 0, 3.6],
      B06: [3, 2, 0, 0, 1.5],
      B07: [0, 9, 0, 0, 0],
      C06: [8, 9, 0, 0, 88.9],
      C07: [7, 9, 0, 0, 77.8],
      D01: [5, 6, 0, 1, 83.3],
      D02: [0, 0, 0, 0, null],
      D03: [4, 7, 0, 0, 57.1],
      D06: [1, 9, 0, 0, 1],
      D07: [1, 9, 0, 0, 11.1],
      D08: [2, 4, 0, 1, 50],
      D12: [1, 3, 0, 6, 33.3],
      D14: [0, 0, 0, 9, null],
      E01: [3, 6, 0, 1, 50],
      E02: [0, 0, 0, 0, null],
      E03: [2, 3, 0, 2, 66.7],
      E04: [1, 3, 0, 1, 33.3],
      E05: [0, 6, 0, 1, 0],
      E06: [1, 6, 0, 1, 16.7],
      E08: [3, 6, 0, 1, 50],
      E11: [2, 5, 0, 0, 40],
      F01: [1, 3, 0, 0, 33.3],
      F02: [2, 3, 0, 0, 66.7],
      F07: [1, 2, 1, 0, 50],
      F09: [1, 3, 0, 0, 33.3],
      G01: [3, 3, 0, 0, 3],
      G02: [1, 3, 0, 0, 33.3],
      I14: [91, 97, 0, 0, 93.8],
      J08: [1, 3, 0, 0, 33.3],
      J09: [0, 0, 0, 0, null],
    });
    expect(partsOf(document)).toEqual({
      'A12 two-or-more': ['percent', 1, 9, 11.1],
      'B04 max': ['mean', 3, 0.5, 6],
      'B04 over-ceiling': ['percent', 0, 3, 0],
      'D06 nights': ['count', 184, 9, 184],
      'D06 stays-over-2-working-days': ['count', 1, 9, 1],
      'D07 count': ['count', 1, 9, 1],
      'D08 aged-19-or-20': ['percent', 2, 4, 50],
      'E08 G4': ['percent', 1, 6, 16.7],
      'E08 G5': ['percent', 1, 6, 16.7],
      'E08 G6': ['percent', 1, 6, 16.7],
      'G01 people': ['count', 2, 3, 2],
      'G01 per-person': ['mean', 3, 3, 1],
      'I14 oc3-valid': ['percent', 0, 0, null],
    });
  });

  test.each([
    ['0S1', 'A01', 'not-met', 'window 10 June 2026 to 10 October 2026'], // the day before it opens
    ['S2', 'A01', 'met', '10 June 2026'],
    ['S3', 'A01', 'met', '10 October 2026'],
    ['S4', 'A01', 'cannot-tell', 'no extract shows whether there was any'], // the day after it shuts
    ['S6', 'A01', 'not-met', '31 July 2026'], // refused, says the nearest of two
    ['S5', 'E01', 'met', '31 August 2026'], // as near as 30 September: the earlier
    ['S4', 'D01', 'not-met', '31 August 2026'], // blank is no information
    ['S3', 'D01', 'met', '31 August 2026'],
  ])('%s in %s is %s, and says %s', async (child, id, is, why) => {
    const { out } = await waymark(['explain', child, '--indicator', id, folderOf(sevenMonths), '--json']);
    const told = JSON.parse(out) as { is: string; because: readonly string[] };
    expect(told.is).toBe(is);
    expect(told.because.join(' ')).toContain(why);
  });

  test('as at an earlier day, what is dated after it is not used', async () => {
    const asked = ['--indicator', 'A03', '--indicator', 'D07', '--indicator', 'E11'];
    const document = await measured([folderOf(sevenMonths), '--as-at', '2026-08-31', ...asked]);
    expect(countsOf(document)).toEqual({
      A03: [0, 6, 0, 0, 0], // the newest contact is of 10 June
      D07: [0, 9, 0, 0, 0], // the emergency home is first seen on 30 September
      E11: [0, 1, 0, 3, 0], // five month-ends do not show six months, but one that is blank shows that it was not all
    });
  });

  test.each([
    ['2026-08-31', 'not-met'],
    ['2026-09-01', 'cannot-tell'],
    ['2026-09-29', 'cannot-tell'],
    ['2026-09-30', 'met'],
  ])('a home that changed between two extracts, as at %s: %s', async (day, is) => {
    const folder = folderOf(sevenMonths);
    const { out } = await waymark(['explain', 'S3', '--indicator', 'D07', folder, '--as-at', day, '--json']);
    expect(JSON.parse(out)).toMatchObject({ is });
  });
});
