import type { Check } from '../../checks/checks.ts';
import type { CheckOutcome } from '../../checks/check-outcome.ts';
import { type Found, foundIn } from '../../checks/found.ts';
import { type Who, whoIn } from '../../checks/who.ts';
import { paths } from '../../paths.ts';
import { returnsOfTheAuthority } from '../../policies/returns-of-the-authority.ts';
import type { Answer, Asked, GuardedRoute } from '../../route.ts';
import { noSuchCheckPage } from './no-such-check.ts';

/** A check that has found what it found, and who asks to see it. */
export interface Seen {
  readonly asked: Asked;
  readonly check: Check;
  readonly outcome: CheckOutcome;
  readonly found: Found;
  readonly who: Who;
}

/** A check of the account that asks; undefined for anyone else's, and for one that is not kept any more. */
export function checkOf({ checks, viewer, params }: Asked): Check | undefined {
  return checks.find(viewer.account, params['ref'] ?? '');
}

/** A page of what a check found. While there is nothing to see yet it leads to the check's first page. */
export function resultRoute(path: string, answer: (seen: Seen) => Answer): GuardedRoute {
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

export function seenOf(asked: Asked, check: Check, outcome: CheckOutcome): Seen {
  const found = foundIn(outcome);
  return { asked, check, outcome, found, who: whoIn(outcome, found, asked.known) };
}
