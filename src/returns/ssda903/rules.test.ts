import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReturnRule } from './check/rule.ts';
import { ruleSet } from './rule-sets/rule-set.ts';
import { type RuleCases, outcomeOf, toCheck } from './testing/rule-case.ts';

/** The rules and their cases as files, whatever lists them. */
const here = import.meta.dirname;
const codesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(here, folder)).map((file) => file.replace(/\.ts$/, ''));

const codes = codesIn('rules');

async function ruleOf(code: string): Promise<ReturnRule> {
  const module: Readonly<Record<string, ReturnRule>> = await import(`./rules/${code}.ts`);
  const rule = module[`rule${code}`];
  if (rule === undefined) throw new Error(`rules/${code}.ts exports no rule${code}`);
  return rule;
}

async function casesOf(code: string): Promise<RuleCases> {
  const module: { readonly cases: RuleCases } = await import(`./cases/${code}.ts`);
  return module.cases;
}

/** Rules that nothing can break: what they compare is derived from one and the same postcode. */
const CANNOT_FIRE: ReadonlySet<string> = new Set(['411']);

test('every rule has cases, and no case is of a rule that is not there', () => {
  expect(codesIn('cases')).toEqual(codes);
});

describe.each(codes)('rule %s', async (code) => {
  const rule = await ruleOf(code);
  const { cases } = await casesOf(code);
  const [ofYear] = ruleSet(toCheck({ says: '', tables: {} }).year, [rule]).rules;

  test('its file, its code and its cases are of one name', async () => {
    expect(rule.code).toBe(code);
    expect((await casesOf(code)).code).toBe(code);
  });

  test('some case fails and some case passes', () => {
    const outcomes = cases.filter(({ notRun }) => notRun === undefined);
    expect(outcomes.some(({ flags }) => flags !== undefined)).toBe(!CANNOT_FIRE.has(code));
    expect(outcomes.some(({ flags, undecided }) => flags === undefined && undecided === undefined)).toBe(
      true,
    );
  });

  test.each(cases.map((each) => [each.says, each] as const))('%s', (_says, given) => {
    if (ofYear === undefined) throw new Error('no rule');
    expect(outcomeOf(ofYear, given)).toEqual({
      flags: given.flags ?? {},
      undecided: given.undecided ?? 0,
      notRun: given.notRun ?? [],
    });
  });
});
