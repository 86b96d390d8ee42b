import type { ReturnYear } from '#calendar/return-year.ts';
import { rulesOf2025To26 } from './2025-26.ts';
import { rulesOf2026To27 } from './2026-27.ts';
import type { RuleSet } from './rule-set.ts';

const ruleSets: readonly RuleSet[] = [rulesOf2025To26, rulesOf2026To27];

/** The return years whose rules are known, oldest first. */
export const knownYears: readonly ReturnYear[] = ruleSets.map(({ year }) => year);

/** The rules of a return year; undefined where they are not known. */
export function ruleSetOf(year: ReturnYear): RuleSet | undefined {
  return ruleSets.find((one) => one.year === year);
}
