import { describe, expect, test } from 'vitest';
import { folderOf } from '../command-line.ts';
import { countsOf, measured, partsOf } from './figures.ts';
import { twoYears } from './two-years-of-returns.ts';

/** Worked out by hand from the catalogue and the twenty-one children of the two returns. */
describe('two years of the return alone', () => {
  test('every figure, on the 31 March that ends the newest year', async () => {
    const document = await measured([folderOf(twoYears)]);
    expect([document.asAt, document.authority]).toEqual(['2026-03-31', 'E10000008']);
    expect(countsOf(document)).toEqual({
      A01: [3, 6, 3, 1, 50],
      A02: [2, 3, 0, 0, 66.7],
      A03: [0, 0, 0, 8, null],
      A04: [0, 0, 0, 4, null],
      A06: [2, 9, 3, 1, 22.2],
      A12: [0, 0, 0, 12, null],
      A13: [0, 0, 0, 12, null],
      A14: [0, 0, 0, 12, null],
      B01: [0, 0, 0, 1, null],
      B02: [0, 0, 0, 12, null],
      B03: [0, 0, 0, 1, null],
      B04: [0, 0, 0, 12, null],
      B05: [0, 0, 0, 12, null],
      B06: [0, 0, 0, 7, null],
      B07: [0, 0, 0, 12, null],
      C06: [0, 0, 0, 12, null],
      C07: [0, 0, 0, 12, null],
      D01: [2, 5, 4, 1, 40],
      D02: [2, 2, 1, 0, 100],
      D03: [0, 0, 0, 12, null],
      D06: [0, 0, 0, 12, null],
      D07: [0, 0, 0, 12, null],
      D08: [1, 3, 0, 3, 33.3],
      D12: [0, 4, 0, 8, 0],
      D14: [0, 0, 0, 12, null],
      E01: [3, 6, 3, 1, 50],
      E02: [2, 3, 0, 0, 66.7],
      E03: [2, 3, 3, 1, 66.7],
      E04: [2, 3, 3, 1, 66.7],
      E05: [1, 6, 3, 1, 16.7],
      E06: [1, 6, 3, 1, 16.7],
      E08: [1, 6, 3, 1, 16.7],
      E11: [0, 0, 0, 12, null],
      F01: [1, 3, 0, 0, 33.3],
      F02: [1, 3, 0, 0, 33.3],
      F07: [1, 1, 2, 1, 100],
      F09: [2, 3, 0, 0, 66.7],
      G01: [3, 5, 0, 0, 3],
      G02: [0, 0, 0, 3, null],
      I14: [36, 36, 0, 0, 100],
      J08: [1, 7, 0, 0, 14.3],
      J09: [1, 2, 0, 0, 50],
    });
    expect(partsOf(document)).toEqual({
      'A12 two-or-more': ['percent', 0, 0, null],
      'B04 max': ['mean', 0, 0, null],
      'B04 over-ceiling': ['percent', 0, 0, null],
      'D06 nights': ['count', 0, 0, null],
      'D06 stays-over-2-working-days': ['count', 0, 0, null],
      'D07 count': ['count', 0, 0, null],
      'D08 aged-19-or-20': ['percent', 0, 1, 0],
      'E08 G4': ['percent', 1, 6, 16.7],
      'E08 G5': ['percent', 0, 6, 0],
      'E08 G6': ['percent', 0, 6, 0],
      'G01 people': ['count', 2, 5, 2],
      'G01 per-person': ['mean', 3, 5, 0.6],
      'I14 oc3-valid': ['percent', 8, 8, 100],
    });
  });

  test('the year before, of the same folder', async () => {
    const asked = ['A02', 'D02', 'D08', 'E02'].flatMap((id) => ['--indicator', id]);
    const document = await measured([folderOf(twoYears), '--as-at', '2025-03-31', ...asked]);
    expect(countsOf(document)).toEqual({
      A02: [2, 3, 1, 0, 66.7],
      D02: [2, 3, 1, 0, 66.7],
      D08: [1, 2, 0, 6, 50],
      E02: [2, 3, 1, 0, 66.7],
    });
    expect(document.results.map(({ period }) => period)).toEqual(
      Array.from({ length: 4 }, () => ({ from: '2024-04-01', to: '2025-03-31' })),
    );
  });

  test('one flat folder of one year: the name of the folder tells the year', async () => {
    const flat = Object.fromEntries(
      Object.entries(twoYears)
        .filter(([name]) => name.includes('2025-26'))
        .map(([name, content]) => [name.replace('ssda903/2025-26/', 'return 2025_26/'), content]),
    );
    const document = await measured([folderOf(flat)]);
    expect([document.asAt, document.authority]).toEqual(['2026-03-31', null]);
    const { A01, A06, E01, D01 } = countsOf(document);
    // P13 is in no table of this year but the header: nothing places them in the cohort.
    expect([A01, A06, E01, D01]).toEqual([
      [4, 7, 2, 0, 57.1],
      [2, 10, 2, 0, 20],
      [4, 7, 2, 0, 57.1],
      [3, 6, 3, 0, 50],
    ]);
  });
});

describe('the shape that programs elsewhere read', () => {
  test('a document, a source, a figure, a part and a group have these keys, in this order', async () => {
    const document = await measured([folderOf(twoYears), '--by', 'sex']);
    expect(Object.keys(document)).toEqual(['asAt', 'authority', 'sources', 'findings', 'results']);
    expect(document.sources[0]).toEqual({
      file: 'ssda903/2024-25/episodes.csv',
      kind: 'ssda903',
      table: 'Episodes',
      year: '2024-25',
      extracted: null,
      rows: 13,
    });
    const figure = document.results.find(({ id }) => id === 'E08');
    expect(Object.keys(figure ?? {})).toEqual([
      'id',
      'version',
      'title',
      'unit',
      'period',
      'numerator',
      'denominator',
      'excluded',
      'cannotTell',
      'value',
      'parts',
      'by',
    ]);
    expect(figure?.parts?.[0]).toEqual({
      key: 'G4',
      unit: 'percent',
      numerator: 1,
      denominator: 6,
      value: 16.7,
    });
    expect(figure?.by?.[0]).toEqual({
      group: 'F',
      numerator: 1,
      denominator: 3,
      excluded: 0,
      cannotTell: 0,
      value: 33.3,
    });
    for (const { version, id } of document.results)
      expect([id, Number.isInteger(version)]).toEqual([id, true]);
  });

  test.each([
    ['sex', [['F', 2, 3, 0, 0], ['M', 1, 3, 3, 1]]],
    ['ethnicity', [['asian', 0, 1, 0, 0], ['black', 0, 1, 0, 0], ['mixed', 1, 1, 0, 0], ['white', 2, 3, 3, 1]]],
    ['age', [['19', 1, 2, 1, 1], ['20', 2, 2, 0, 0], ['21', 0, 2, 2, 0]]],
    ['uasc', [['no', 2, 5, 3, 1], ['yes', 1, 1, 0, 0]]],
    ['category', [['CLOSED', 0, 0, 1, 0], ['FR', 3, 4, 0, 1], ['FR-DORMANT', 0, 2, 1, 0], ['OTHER_LA', 0, 0, 1, 0]]],
    ['locality', [[null, 3, 6, 3, 1]]],
    ['team', [[null, 3, 6, 3, 1]]],
    ['worker', [[null, 3, 6, 3, 1]]],
  ] as const)('in touch by %s', async (by, groups) => {
    const { results } = await measured([folderOf(twoYears), '--indicator', 'A01', '--by', by]);
    expect(
      results[0]?.by?.map(({ group, numerator, denominator, excluded, cannotTell }) => [
        group,
        numerator,
        denominator,
        excluded,
        cannotTell,
      ]),
    ).toEqual(groups);
  }); // prettier-ignore

  test.each(['locality', 'team', 'worker', 'age', 'sex', 'ethnicity', 'uasc', 'category'])(
    'by %s the groups of every figure but the median add up to the whole',
    async (by) => {
      const { results } = await measured([folderOf(twoYears), '--by', by]);
      for (const { id, numerator, denominator, excluded, cannotTell, by: groups = [] } of results) {
        const sum = (pick: (group: (typeof groups)[number]) => number) =>
          groups.reduce((total, group) => total + pick(group), 0);
        expect([
          id,
          sum((group) => group.numerator),
          sum((group) => group.denominator),
          sum((group) => group.excluded),
          sum((group) => group.cannotTell),
        ]).toEqual([id, numerator, denominator, excluded, cannotTell]);
      }
    },
  );
});
