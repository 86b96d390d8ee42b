import { setTimeout as pause } from 'node:timers/promises';
import { careKnownOf } from '../../checks/care-known.ts';
import { filesGiven, type FormMistake } from '../../checks/files-given.ts';
import { knownYears } from '#returns/ssda903/rule-sets/all.ts';
import { paths } from '../../paths.ts';
import { returnsOfTheAuthority } from '../../policies/returns-of-the-authority.ts';
import type { Answer, Asked, GuardedRoute } from '../../route.ts';
import { returnPage } from './page.ts';

/** How long, in milliseconds, an answer waits for a check: most are done by then, and no page of progress flashes by. */
const A_MOMENT = 1_500;
/** And for today's return: the form is there without it. */
const BRIEFLY = 500;

export const checkReturn: GuardedRoute = {
  method: 'GET',
  path: paths.checkReturn(),
  policy: returnsOfTheAuthority,
  answer: (asked) => firstPage(asked, []),
};

/** Starts a check of the files that were sent. */
export const startCheck: GuardedRoute = {
  method: 'POST',
  path: paths.checkReturn(),
  policy: returnsOfTheAuthority,
  takesFiles: true,
  async answer(asked) {
    const { checks, viewer, form, uploads, known } = asked;
    const given = filesGiven(form, uploads, known.population.authority ?? undefined);
    if ('mistakes' in given) return firstPage(asked, given.mistakes);
    const check = checks.start(viewer.account, given, careKnownOf(known.population));
    if ('says' in check) return firstPage(asked, [{ field: 'files', says: check.says }]);
    await Promise.race([check.answered, pause(A_MOMENT, undefined, { ref: false })]);
    return { is: 'go', to: paths.check(check.ref) };
  },
};

async function firstPage(
  { token, form, checks, viewer, returns, known }: Asked,
  mistakes: readonly FormMistake[],
): Promise<Answer> {
  return returnPage({
    today: await returns.today(known, BRIEFLY),
    token,
    years: knownYears.toReversed(),
    year: form.get('year') ?? '',
    mistakes,
    kept: checks.of(viewer.account),
  });
}
