import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indicators } from './all.ts';
import { benchmarks } from './benchmarks.ts';
import { setBeside } from './set-beside.ts';
import { importedIds } from './imported-figure.ts';
import { kindOf, printIndicators } from './print-indicators.ts';

/** Every figure of the catalogue, A to J. */
const catalogue = [
  'A01 A02 A03 A04 A05 A06 A07 A08 A09 A10 A11 A12 A13 A14 A15',
  'B01 B02 B03 B04 B05 B06 B07 B08 B09 B10 B11 B12 B13 B14',
  'C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 C12 C13 C14 C15 C16 C17 C18 C19 C20 C21 C22 C23 C24',
  'D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 D11 D12 D13 D14 D15 D16 D17',
  'E01 E02 E03 E04 E05 E06 E07 E08 E09 E10 E11 E12 E13',
  'F01 F02 F03 F04 F05 F06 F07 F08 F09 F10',
  'G01 G02 G03 G04 G05 G06 G07 G08 G09 G10',
  'H01 H02 H03 H04 H05 H06 H07 H08',
  'I01 I02 I03 I04 I05 I06 I07 I08 I09 I10 I11 I12 I13 I14',
  'J01 J02 J03 J04 J05 J06 J07 J08 J09 J10 J11 J12 J13 J14 J15',
].join(' ');

test('all 140 are there, each once, in order', () => {
  expect(indicators.map(({ id }) => id).join(' ')).toBe(catalogue);
  expect(indicators).toHaveLength(140);
});

test('those that are brought in are the ones that readers take', () => {
  expect(indicators.filter(({ imported }) => imported === true).map(({ id }) => id)).toEqual([
    ...importedIds,
  ]);
});

test('each has a file of its own, named for it, and every such file is listed', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => /^[a-j]\d\d-.*\.ts$/.test(name) && !name.includes('.test.'))
    .map((name) => name.slice(0, 3).toUpperCase());
  expect(files.toSorted()).toEqual(indicators.map(({ id }) => id).toSorted());
});

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (_id, indicator) => {
  test('says what it means, counts and rests on', () => {
    const { title, meaning, cohort, numerator, denominator } = indicator;
    for (const text of [title, meaning, cohort, numerator, denominator])
      expect(text.length).toBeGreaterThan(3);
    expect(meaning).toMatch(/\.$/);
    expect(indicator.source.length).toBeGreaterThan(0);
    expect(Number.isInteger(indicator.version)).toBe(true);
  });

  test('says what carries it, by kind of extract', () => {
    const { awaits, imported } = indicator;
    const comes = [indicator.carriedBy.length > 0, awaits !== undefined, imported === true];
    expect(comes.filter(Boolean), 'carried, awaited or imported: one of them').toHaveLength(1);
    for (const text of indicator.carriedBy) expect(kindOf(text), text).toBeDefined();
  });

  test('is set beside a benchmark that there is', () => {
    for (const { benchmark } of setBeside(indicator)) expect(Object.keys(benchmarks)).toContain(benchmark);
  });
});

test('every benchmark is of some indicator, and follows year by year', () => {
  const used = indicators.flatMap(setBeside).map(({ benchmark }) => benchmark);
  expect(Object.keys(benchmarks).toSorted()).toEqual([...new Set(used)].toSorted());
  for (const { england } of Object.values(benchmarks)) {
    expect(england.at(-1)?.year).toBe(2025);
    england.forEach(({ year }, at) => expect(year).toBe((england[0]?.year ?? 0) + at));
  }
});

test('the parts that programs elsewhere read', () => {
  const parts = indicators.flatMap(({ id, parts: own }) =>
    own === undefined ? [] : [`${id} ${own.map(({ key }) => key).join(' ')}`],
  );
  expect(parts).toEqual([
    'A12 two-or-more',
    'B04 max over-ceiling',
    'B14 agency vacancy',
    'D06 nights stays-over-2-working-days',
    'D07 count',
    'D08 aged-19-or-20',
    'D10 twelve-months',
    'E07 ring-fenced',
    'E08 G4 G5 G6',
    'G01 people per-person',
    'G09 review-before-release plan-before-release',
    'H06 complaints upheld',
    'I02 score',
    'I03 attendees out-of-area',
    'I07 done',
    'I14 oc3-valid',
    'J04 plans',
    'J10 in-house',
    'J11 count',
    'J14 temporary',
    'J15 lead-practitioner',
  ]);
});

test('docs/indicators.md is what the code prints', () => {
  const page = readFileSync(new URL('../../../docs/indicators.md', import.meta.url), 'utf8');
  expect(page, 'docs/indicators.md is stale: write into it what printIndicators(indicators) returns').toBe(
    printIndicators(indicators),
  );
});
