import { dayNumber } from '#calendar/calendar-date.ts';
import { type ReturnYear, yearEnd, yearStart } from '#calendar/return-year.ts';
import type { TableName } from '../layouts.ts';
import { placementFactsFrom } from '../reference/placement-facts.ts';
import type { Postcodes } from '../reference/postcodes.ts';
import type { Provider } from '../reference/providers.ts';
import type { RuleOfYear } from '../rule-sets/rule-set.ts';
import type { About } from './about.ts';
import type { CareHistory } from './care-history.ts';
import { byRule, type Finding903, findingsOf } from './findings.ts';
import type { LastTable } from './row.ts';
import type { Flagged, Reads, ReturnRule, Verdict } from './rule.ts';
import type { CheckTables } from './tables.ts';
import { uascFlagsOf } from './uasc-flags.ts';

/** A return to be checked, and all that its rules may look at. */
export interface ToCheck {
  readonly year: ReturnYear;
  readonly now: CheckTables;
  /** Last year's return; empty where it was not given. */
  readonly last: CheckTables;
  /** ONS code of the authority whose return it is. */
  readonly authority: string | undefined;
  readonly postcodes: Postcodes | undefined;
  /** Ofsted's list by URN. */
  readonly providers: ReadonlyMap<string, readonly Provider[]> | undefined;
  /** DfE's numbers of authorities; those of the code set of LA_PERM count without it. */
  readonly authorityNumbers: ReadonlySet<string>;
  readonly history: CareHistory | undefined;
}

/** What came of one rule: every rule has exactly one of these. */
export type Outcome =
  | { readonly is: 'run'; readonly findings: readonly Finding903[]; readonly undecided: number }
  | { readonly is: 'not-run'; readonly lacking: readonly string[] }
  | { readonly is: 'failed'; readonly error: string };

/** Every rule accounted for. */
export interface Checked {
  readonly notRun: readonly { readonly rule: string; readonly lacking: readonly string[] }[];
  readonly failed: readonly { readonly rule: string; readonly error: string }[];
  /** Rules that could not judge some rows, how many, and what would decide them. */
  readonly undecided: readonly {
    readonly rule: string;
    readonly lacking: readonly string[];
    readonly rows: number;
  }[];
  /** In order of rule, table and row. */
  readonly findings: readonly Finding903[];
}

/** Checks a return against every rule of its year. Rules cannot see each other: any order gives the same. */
export function checkReturn(to: ToCheck, rules: readonly RuleOfYear[]): Checked {
  const run = ruleRunner(to);
  const notRun: Checked['notRun'][number][] = [];
  const failed: Checked['failed'][number][] = [];
  const undecided: Checked['undecided'][number][] = [];
  const findings: Finding903[] = [];
  for (const rule of rules) {
    const outcome = run(rule);
    switch (outcome.is) {
      case 'not-run':
        notRun.push({ rule: rule.code, lacking: outcome.lacking });
        break;
      case 'failed':
        failed.push({ rule: rule.code, error: outcome.error });
        break;
      case 'run':
        for (const finding of outcome.findings) findings.push(finding); // may be hundreds of thousands
        if (outcome.undecided > 0)
          undecided.push({ rule: rule.code, lacking: ['care-history'], rows: outcome.undecided });
        break;
    }
  }
  return { notRun, failed, undecided, findings: findings.toSorted(byRule) };
}

/** Runs single rules against one return. A rule that throws is a failure of the check, and says so. */
export function ruleRunner(to: ToCheck): (rule: RuleOfYear) => Outcome {
  const tables: Readonly<Record<string, unknown>> = Object.fromEntries([
    ...[...to.now].map(([table, { rows }]) => [table, rows] as const),
    ...[...to.last].map(([table, { rows }]) => [`${table}_last`, rows] as const),
  ]);
  const about = aboutOf(to);
  return ({ rule, code, message, severity }) => {
    const lacking = whatIsLacking(rule, to, about);
    if (lacking.length > 0) return { is: 'not-run', lacking };
    try {
      // `reads` says what `check` takes, and everything it names is there, by the line above.
      const said: Iterable<Flagged> | Verdict = rule.check(tables as never, about);
      const { flagged, undecided } = 'flagged' in said ? said : { flagged: said, undecided: [] };
      const fieldsOf = (table: TableName): readonly string[] => fieldsMarked(rule, table);
      return {
        is: 'run',
        findings: findingsOf({ code, message, severity }, flagged, fieldsOf),
        undecided: new Set(undecided).size,
      };
    } catch (error) {
      return {
        is: 'failed',
        error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      };
    }
  };
}

/** The columns of a table that a finding of the rule points to. */
export function fieldsMarked(rule: ReturnRule, table: TableName): readonly string[] {
  const { marks, reads, optional } = rule;
  return marks?.[table] ?? reads[table] ?? optional?.[table] ?? [];
}

function aboutOf(to: ToCheck): About {
  const { year, authority = '', postcodes, providers, authorityNumbers, history } = to;
  return {
    year,
    start: dayNumber(yearStart(year)),
    end: dayNumber(yearEnd(year)),
    authority,
    placementFacts: postcodes === undefined ? unasked : placementFactsFrom(postcodes, authority),
    isPostcode: postcodes === undefined ? unasked : (postcode) => postcodes.find(postcode) !== undefined,
    providersOf: providers === undefined ? unasked : (urn) => providers.get(urn) ?? [],
    authorityNumbers,
    uasc: uascFlagsOf(to.now, to.last, history),
    history,
  };
}

function unasked(): never {
  throw new TypeError('a rule asked for reference data that it does not name');
}

function whatIsLacking(rule: ReturnRule, to: ToCheck, about: About): readonly string[] {
  const { reference = [], needsUasc = [] } = rule;
  const given = { postcodes: to.postcodes, providers: to.providers, authority: to.authority };
  const flags = { now: 'UASC', last: 'UASC_last', ever: 'UASC' } as const;
  const lacking = [
    ...tablesLacking(rule.reads, to),
    ...reference.filter((what) => given[what] === undefined),
    ...needsUasc.filter((which) => about.uasc[which] === undefined).map((which) => flags[which]),
  ];
  return [...new Set(lacking)];
}

function tablesLacking(reads: Reads, { now, last }: ToCheck): readonly string[] {
  return Object.entries(reads).flatMap(([named, columns]) => {
    const table = isLast(named) ? last.get(ofThisYear(named)) : now.get(named as TableName); // keys of Reads
    if (table === undefined) return [named];
    return columns.filter((column) => !table.columns.has(column)).map((column) => `${named}.${column}`);
  });
}

function isLast(named: string): named is LastTable {
  return named.endsWith('_last');
}

function ofThisYear(named: LastTable): TableName {
  return named.slice(0, -'_last'.length) as TableName; // by the type of its argument
}
