import type { ReturnYear } from '#calendar/return-year.ts';
import type { ReturnRule, Stage } from '../check/rule.ts';

/** A rule as it stands in one year: wording and stage may change while the rule does not. */
export interface RuleOfYear {
  readonly code: string;
  readonly message: string;
  readonly stage: Stage | undefined;
  readonly severity: 'error' | 'warning';
  readonly rule: ReturnRule;
}

/** The rules of one return year, in the order of the catalogue. */
export interface RuleSet {
  readonly year: ReturnYear;
  readonly rules: readonly RuleOfYear[];
}

/** What a year changes of the year before. */
export interface Changes {
  readonly added: readonly ReturnRule[];
  /** Codes that end. */
  readonly ended: readonly string[];
  /** Other words, or another stage, for a rule that stays. */
  readonly worded: readonly { readonly code: string; readonly message?: string; readonly stage?: Stage }[];
}

/** A year's rules, where they are all listed. */
export function ruleSet(year: ReturnYear, rules: readonly ReturnRule[]): RuleSet {
  return { year, rules: rules.map(asWritten).toSorted(byCode) };
}

/** The year before, changed. Throws where a change names a rule that the year before does not have. */
export function yearAfter(before: RuleSet, year: ReturnYear, { added, ended, worded }: Changes): RuleSet {
  const known = new Set(before.rules.map(({ code }) => code));
  for (const code of [...ended, ...worded.map((one) => one.code)]) {
    if (!known.has(code)) throw new RangeError(`${before.year} has no rule ${code} to change`);
  }
  const staying = before.rules.filter(({ code }) => !ended.includes(code));
  const rules = staying.map((rule) => {
    const change = worded.find(({ code }) => code === rule.code);
    if (change === undefined) return rule;
    const { message = rule.message, stage = rule.stage } = change;
    return { ...rule, message, stage, severity: severityOf(stage) };
  });
  return { year, rules: [...rules, ...added.map(asWritten)].toSorted(byCode) };
}

function asWritten(rule: ReturnRule): RuleOfYear {
  const { code, message, stage } = rule;
  return { code, message, stage, severity: severityOf(stage), rule };
}

function severityOf(stage: Stage | undefined): RuleOfYear['severity'] {
  return stage === 'warning' ? 'warning' : 'error';
}

/** By number (99 before 100, 197B after 196), then those that begin with a letter. */
function byCode(a: RuleOfYear, b: RuleOfYear): number {
  const [first, second] = [numberIn(a.code), numberIn(b.code)];
  return first === second ? (a.code < b.code ? -1 : 1) : first - second;
}

function numberIn(code: string): number {
  const number = Number.parseInt(code, 10);
  return Number.isNaN(number) ? Number.MAX_SAFE_INTEGER : number;
}
