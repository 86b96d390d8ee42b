import { expect, test } from 'vitest';
import { indicators } from '#domain/indicators/all.ts';
import { setBeside } from '#domain/indicators/set-beside.ts';
import { compared, isAuthority, years } from './compared.ts';
import { neighbourhoods } from './neighbours-table.ts';
import { asShipped, pointsOf } from './published.ts';
import { shippedMeasures } from './shipped.ts';

const county = 'E10000008';

test('an authority, its region and its ten neighbours of a year, as published', () => {
  const found = compared(asShipped, 'eet-19-21', county, 2025);
  expect(found).toMatchObject({ year: 2025, own: { value: 47 }, region: { name: 'South West' } });
  expect(found?.neighbours).toHaveLength(10);
  expect(found?.neighbours[0]?.name).toBe('East Sussex');
  const values = found?.neighbours.flatMap(({ value }) => value ?? []) ?? [];
  expect(found?.spread).toMatchObject({ least: Math.min(...values), most: Math.max(...values) });
});

test('its own past is as published, year by year', () => {
  expect(years(asShipped, 'eet-19-21', county).map(({ own }) => own.value)).toEqual([
    44, 42, 33, 40, 32, 41, 42, 39, 38, 47,
  ]);
  expect(years(asShipped, 'suitable-19-21', county).map(({ own }) => own.value)).toEqual([
    78, 80, 74, 74, 67, 78, 77, 73, 78, 89,
  ]);
});

test.each([
  // Copied by hand from DfE's table of placement stability by authority, 2025.
  ['placements-3-or-more', '878', 13, 14], // Devon
  ['placements-3-or-more', '371', 7, 11], // Doncaster
  ['placements-3-or-more', '926', 9, 11], // Norfolk
  ['placements-3-or-more', '201', undefined, 0], // City of London: suppressed, then none
  ['placements-3-or-more', 'South West', 11, 12],
  ['placements-3-or-more', 'North East', 9, 10],
  ['placements-3-or-more', 'England', 9, 10],
  ['long-term-stability', '878', 73, 72],
  ['long-term-stability', '371', 66, 73],
  ['long-term-stability', '926', 69, 72],
  ['long-term-stability', 'South West', 71, 69],
  ['long-term-stability', 'North East', 67, 65],
  ['long-term-stability', 'England', 70, 69],
])('%s of %s as published, 2021 and 2025', (measure, area, first, last) => {
  const of = (year: number) => pointsOf(asShipped, measure, area).find((point) => point.year === year)?.value;
  expect([of(2021), of(2025)]).toEqual([first, last]);
});

test.each([
  // Copied by hand from DfE's table of the children's social work workforce, 2025: turnover, agency, vacancies.
  ['878', [18.8, 13.7, 20.6], [14.2, 24.3, 20]], // Devon
  ['916', [17, 22.3, 18.4], [10.9, 10.2, 10.8]], // Gloucestershire
  ['810', [0, 6.4, 5.6], [6, 10.3, 2.4]], // Kingston upon Hull
  ['394', [8.4, 28.8, 29.4], [11.8, undefined, 5]], // Sunderland: “low” is no number
  ['South West', [14.1, 13.3, 15.8], [11.4, 14.9, 16.1]],
  ['England', [13.4, 15.8, 17], [11.8, 13, 14.2]],
])('the workforce of %s as published, 2017 and 2025', (area, first, last) => {
  const of = (year: number) =>
    ['turnover', 'agency', 'vacancy'].map(
      (rate) =>
        pointsOf(asShipped, `social-worker-${rate}`, area).find((point) => point.year === year)?.value,
    );
  expect([of(2017), of(2025)]).toEqual([first, last]);
});

test('two authorities of one return have no workforce of their own, and stand in their region’s', () => {
  expect(pointsOf(asShipped, 'social-worker-turnover', '314')).toEqual([]);
  expect(compared(asShipped, 'social-worker-turnover', 'E09000021', 2025)).toMatchObject({
    own: { value: undefined },
    region: { name: 'London' },
  });
});

test('the middle of neighbours is of their decimals: of an even number, halfway, halves up', () => {
  expect(compared(asShipped, 'social-worker-turnover', county, 2025)?.spread).toEqual({
    median: 10.4, // of 7.9, 8, 8.4, 9.5, 9.5, 11.3, 11.3, 11.9, 12.3 and 15.4
    least: 7.9,
    most: 15.4,
  });
  expect(compared(asShipped, 'social-worker-agency', county, 2025)?.spread?.median).toBe(7.1); // of 5.6 and 8.6
});

test('never of a later year than the one asked for; nothing where nothing is known', () => {
  expect(compared(asShipped, 'eet-19-21', county, 2020)?.year).toBe(2020);
  expect(compared(asShipped, 'eet-19-21', county, 2015)).toBeUndefined();
  expect(compared(asShipped, 'star-signs', county, 2025)).toBeUndefined();
  expect(compared(asShipped, 'eet-19-21', 'E10000099', 2025)).toBeUndefined();
  expect([isAuthority(county), isAuthority('E10000099')]).toEqual([true, false]);
});

test('every neighbour is an authority, and every measure some figure’s', () => {
  const all = Object.values(neighbourhoods);
  expect(all).toHaveLength(153);
  for (const { neighbours } of all) {
    const ten = neighbours.split(' ');
    expect([ten.length, ten.filter((one) => !Object.hasOwn(neighbourhoods, one))]).toEqual([10, []]);
  }
  const benchmarks = new Set(indicators.flatMap(setBeside).map(({ benchmark }) => benchmark));
  expect(shippedMeasures.filter((key) => !benchmarks.has(key))).toEqual([]);
});
