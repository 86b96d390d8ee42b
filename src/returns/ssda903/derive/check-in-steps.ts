import type { CareHistory } from '../check/care-history.ts';
import { type Checked, ruleRunner, type ToCheck } from '../check/check-return.ts';
import { byRule, type Finding903 } from '../check/findings.ts';
import { type CheckTable, type CheckTables, tableMaker } from '../check/tables.ts';
import type { TableName } from '../layouts.ts';
import { ruleSetOf } from '../rule-sets/all.ts';
import type { Steps } from './derive-in-steps.ts';
import type { DerivedReturn, DerivedTable } from './derived-return.ts';
import { derivedTables } from './derived-tables.ts';
import { notCarried } from './not-carried.ts';
import { notYetDue } from './not-yet-due.ts';

/** A finding that nobody can mend in the records now, and why. */
export interface SetApart {
  readonly finding: Finding903;
  /** Something that is only to come; or what no extract could have told. */
  readonly is: 'to-come' | 'untold';
  readonly why: string;
}

/** A derived return with what the rules of its year say of it. */
export interface DerivedChecked {
  readonly derived: DerivedReturn;
  /** The return of the year before, as the records have it; undefined where nothing tells of it. */
  readonly last: DerivedReturn | undefined;
  readonly toCheck: ToCheck;
  /** `findings` are those that can be mended now. */
  readonly checked: Checked;
  readonly apart: readonly SetApart[];
}

/**
 * Checks a derived return, a table or a rule at a time. Reference data is none of the records: rules that need a list of
 * postcodes or providers are not run.
 */
export function* checkInSteps(
  derived: DerivedReturn,
  last: DerivedReturn | undefined,
  history: CareHistory,
): Steps<DerivedChecked> {
  const make = tableMaker();
  const toCheck: ToCheck = {
    year: derived.year,
    now: yield* tablesInSteps(derived, '', make),
    last: last === undefined ? new Map() : yield* tablesInSteps(last, '_last', make),
    authority: derived.authority ?? undefined,
    postcodes: undefined,
    providers: undefined,
    authorityNumbers: new Set(),
    history,
  };
  const all = yield* rulesInSteps(toCheck);
  const findings: Finding903[] = [];
  const apart: SetApart[] = [];
  for (const finding of all.findings) {
    const toCome = notYetDue(finding, derived);
    const untold = toCome === undefined ? notCarried(finding, derived) : undefined;
    if (toCome !== undefined) apart.push({ finding, is: 'to-come', why: toCome });
    else if (untold !== undefined) apart.push({ finding, is: 'untold', why: untold });
    else findings.push(finding);
    yield;
  }
  return { derived, last, toCheck, checked: { ...all, findings }, apart };
}

function* tablesInSteps(
  derived: DerivedReturn,
  ending: '' | '_last',
  make: ReturnType<typeof tableMaker>,
): Steps<CheckTables> {
  const tables = new Map<TableName, CheckTable>();
  for (const [table, one] of derived.tables) {
    const uasc = derived.tables.get('UASC'); // a small one, which flags the children of Header
    const beside = new Map<TableName, DerivedTable>(uasc === undefined ? [] : [['UASC', uasc]]).set(
      table,
      one,
    );
    const made = derivedTables({ ...derived, tables: beside }, ending, make).get(table);
    if (made !== undefined) tables.set(table, made);
    yield;
  }
  return tables;
}

/** As `checkReturn`, with a step after each rule. */
function* rulesInSteps(toCheck: ToCheck): Steps<Checked> {
  const run = ruleRunner(toCheck);
  const notRun: Checked['notRun'][number][] = [];
  const failed: Checked['failed'][number][] = [];
  const undecided: Checked['undecided'][number][] = [];
  const findings: Finding903[] = [];
  for (const rule of ruleSetOf(toCheck.year)?.rules ?? []) {
    const outcome = run(rule);
    switch (outcome.is) {
      case 'not-run':
        notRun.push({ rule: rule.code, lacking: outcome.lacking });
        break;
      case 'failed':
        failed.push({ rule: rule.code, error: outcome.error });
        break;
      case 'run':
        for (const finding of outcome.findings) findings.push(finding);
        if (outcome.undecided > 0)
          undecided.push({ rule: rule.code, lacking: ['care-history'], rows: outcome.undecided });
        break;
    }
    yield;
  }
  return { notRun, failed, undecided, findings: findings.toSorted(byRule) };
}
