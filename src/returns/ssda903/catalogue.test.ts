import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldsMarked } from './check/check-return.ts';
import { layoutOf, type TableName } from './layouts.ts';
import { rulesOf2025To26 } from './rule-sets/2025-26.ts';
import { rulesOf2026To27 } from './rule-sets/2026-27.ts';
import { knownYears, ruleSetOf } from './rule-sets/all.ts';
import specified from './testing/specified-rules.json' with { type: 'json' };

/** The catalogue as a catalogue: DfE's list of rules on one side, the files here on the other. */
const newest = rulesOf2026To27.rules;
const specificationOf = new Map(specified.map((rule) => [rule.code, rule]));

test('2026-27 has every rule that is specified, and no other', () => {
  expect(newest.map(({ code }) => code).toSorted()).toEqual(specified.map(({ code }) => code).toSorted());
  expect(newest).toHaveLength(323);
});

test('2025-26 has the same but those of deprivation of liberty orders, which came in 2026-27', () => {
  const since = specified.filter((rule) => rule.since === null).map(({ code }) => code);
  expect(rulesOf2025To26.rules.map(({ code }) => code).toSorted()).toEqual(since.toSorted());
  expect(rulesOf2025To26.rules).toHaveLength(312);
});

test('every file of a rule is in a year’s set', () => {
  const files = readdirSync(path.join(import.meta.dirname, 'rules')).map((file) => file.replace(/\.ts$/, ''));
  expect(files.toSorted()).toEqual(newest.map(({ code }) => code).toSorted());
});

test('each known year is found by its name, and no other year is', () => {
  expect(knownYears).toEqual(['2025-26', '2026-27']);
  for (const year of knownYears) expect(ruleSetOf(year)?.year).toBe(year);
});

test('no two rules say the same', () => {
  for (const words of ['message', 'means'] as const) {
    const all = newest.map(({ rule }) => rule[words]);
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  }
});

describe.each(newest.map((ofYear) => [ofYear.code, ofYear] as const))(
  'rule %s',
  (code, { rule, severity }) => {
    const expected = specificationOf.get(code);

    test('its message, stage and severity are those that are specified', () => {
      expect(rule.message).toBe(expected?.title);
      expect(rule.stage ?? null).toBe(expected?.stage);
      expect(severity).toBe(expected?.stage === 'warning' ? 'warning' : 'error');
    });

    test('it reads last year’s return just where it is specified to', () => {
      const needs = Object.keys(rule.reads).some((table) => table.endsWith('_last'));
      const may = Object.keys(rule.optional ?? {}).some((table) => table.endsWith('_last'));
      const flags = rule.needsUasc ?? [];
      const lastYear =
        needs || flags.includes('last') ? 'required' : may || flags.includes('ever') ? 'optional' : 'no';
      expect(lastYear).toBe(expected?.lastYear);
    });

    test('it reads columns that the layout has, and can mark something in each table that it reports', () => {
      for (const [named, columns] of [
        ...Object.entries(rule.reads),
        ...Object.entries(rule.optional ?? {}),
      ]) {
        const table = named.replace(/_last$/, '') as TableName;
        const known = [...Object.keys(layoutOf(table).columns), ...(table === 'Header' ? ['UASC'] : [])];
        expect(known).toEqual(expect.arrayContaining([...columns]));
      }
      for (const table of expected?.reports ?? []) {
        expect(fieldsMarked(rule, table as TableName), table).not.toEqual([]);
      }
    });

    test('it says in plain sentences what it means, why it matters and how to mend it', () => {
      for (const words of [rule.means, rule.why, rule.mend]) {
        expect(words).toMatch(/^[A-Z‘“].*[.?]$/s);
        expect(words.length).toBeGreaterThan(20);
        expect(words.length).toBeLessThan(400);
        expect(words).not.toMatch(/'|TODO|\bNaN\b/); // typographic apostrophes, and no words of the program
      }
    });
  },
);
