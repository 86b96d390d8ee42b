import type { Check } from '../../checks/checks.ts';
import type { CheckOutcome } from '../../checks/check-outcome.ts';
import { foundIn } from '../../checks/found.ts';
import { rowsIn } from '../../checks/rows-in.ts';
import { whoIn, workerRef } from '../../checks/who.ts';
import { lackingInWords } from '../../words/lacking.ts';
import { paths } from '../../paths.ts';
import { returnsOfTheAuthority } from '../../policies/returns-of-the-authority.ts';
import type { Answer, Asked, GuardedRoute } from '../../route.ts';
import { noSuchCheckPage } from './no-such-check.ts';
import type { Seen } from './seen.ts';

/** A check of files that has found what it found, and who asks to see it. */
export interface CheckSeen extends Seen {
  readonly check: Check;
  readonly outcome: CheckOutcome;
}

/** A check of the account that asks; undefined for anyone else's, and for one that is not kept any more. */
export function checkOf({ checks, viewer, params }: Asked): Check | undefined {
  return checks.find(viewer.account, params['ref'] ?? '');
}

/** A page of what a check found. While there is nothing to see yet it leads to the check's first page. */
export function resultRoute(path: string, answer: (seen: CheckSeen) => Answer): GuardedRoute {
  return {
    method: 'GET',
    path,
    policy: returnsOfTheAuthority,
    answer(asked) {
      const check = checkOf(asked);
      if (check === undefined) return noSuchCheckPage;
      if (check.state.is !== 'checked') return { is: 'go', to: paths.check(check.ref) };
      return answer(seenOf(asked, check, check.state));
    },
  };
}

export function seenOf(asked: Asked, check: Check, outcome: CheckOutcome): CheckSeen {
  const found = foundIn(outcome);
  const { ref } = check;
  return {
    asked,
    check,
    outcome,
    found,
    rows: rowsIn(outcome),
    who: whoIn(outcome, found, asked.known),
    workerRef: (worker) => workerRef(ref, worker),
    lacking: lackingInWords,
    links: {
      called: `The return of ${outcome.year}`,
      summary: () => paths.check(ref),
      rules: (query) => paths.checkRules(ref, query),
      rule: (code, query) => paths.checkRule(ref, code, query),
      children: (query) => paths.checkChildren(ref, query),
      child: (child) => paths.checkChild(ref, child),
      workers: () => paths.checkWorkers(ref),
      notRun: () => paths.checkNotRun(ref),
      csv: () => paths.checkCsv(ref),
      workbook: () => paths.checkWorkbook(ref),
    },
  };
}
