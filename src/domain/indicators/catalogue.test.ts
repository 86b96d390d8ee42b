import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indicators } from './all.ts';
import { benchmarks } from './benchmarks.ts';
import { kindOf, printIndicators } from './print-indicators.ts';

const firstFortyTwo =
  'A01 A02 A03 A04 A06 A12 A13 A14 B01 B02 B03 B04 B05 B06 B07 C06 C07 D01 D02 D03 D06 D07 D08 D12 D14 E01 E02 E03 E04 E05 E06 E08 E11 F01 F02 F07 F09 G01 G02 I14 J08 J09';

test('the first forty-two are there, each once, in order', () => {
  expect(indicators.map(({ id }) => id).join(' ')).toBe(firstFortyTwo);
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
    expect(indicator.carriedBy.length).toBeGreaterThan(0);
    for (const text of indicator.carriedBy) expect(kindOf(text), text).toBeDefined();
  });

  test('is set beside a benchmark that there is', () => {
    if (indicator.benchmark !== undefined) expect(Object.keys(benchmarks)).toContain(indicator.benchmark);
  });
});

test('every benchmark is of some indicator, and follows year by year', () => {
  const used = indicators.flatMap(({ benchmark }) => benchmark ?? []);
  expect(Object.keys(benchmarks).toSorted()).toEqual(used.toSorted());
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
    'D06 nights stays-over-2-working-days',
    'D07 count',
    'E08 G4 G5 G6',
    'G01 people per-person',
    'I14 oc3-valid',
  ]);
});

test('docs/indicators.md is what the code prints', () => {
  const page = readFileSync(new URL('../../../docs/indicators.md', import.meta.url), 'utf8');
  expect(page, 'docs/indicators.md is stale: write into it what printIndicators(indicators) returns').toBe(
    printIndicators(indicators),
  );
});
