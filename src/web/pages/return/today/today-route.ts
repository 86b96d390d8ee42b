import type { TodaysReturn } from '../../../derived/todays-return.ts';
import { html } from '../../../html.ts';
import { fileLinks, paths } from '../../../paths.ts';
import type { Policy } from '../../../policies/policy.ts';
import { returnsOfTheAuthority } from '../../../policies/returns-of-the-authority.ts';
import type { Answer, Asked, Crumb, GuardedRoute, Page } from '../../../route.ts';
import { lackingInRecords } from '../../../words/lacking-in-records.ts';
import { beingWorkedOut, workedOutAnew } from '../../being-worked-out.ts';
import type { Seen } from '../seen.ts';

/** How long, in milliseconds, an answer waits for today's return where it is being worked out. */
export const A_MOMENT = 1_500;

const crumbs: readonly Crumb[] = [{ text: 'Return', href: paths.checkReturn() }];

/** Today's return, and who asks to see it. */
export interface TodaysSeen extends Seen {
  readonly today: TodaysReturn;
}

/** A page of today's return; while it is being worked out a page that says so. */
export function todayRoute(
  path: string,
  answer: (seen: TodaysSeen) => Answer | Promise<Answer>,
  policy: Policy = returnsOfTheAuthority,
): GuardedRoute {
  return {
    method: 'GET',
    path,
    policy,
    async answer(asked) {
      const seen = await seenToday(asked);
      return 'is' in seen ? seen : answer(seen);
    },
  };
}

/** Today's return as someone asks to see it, or the page that says why it is not there. */
export async function seenToday(asked: Asked): Promise<TodaysSeen | Page> {
  const today = await asked.returns.today(asked.known, A_MOMENT);
  if (today === undefined) {
    return beingWorkedOut({
      title: 'Today’s return',
      says: workedOutAnew,
      crumbs,
      href: paths.todaysReturn(),
      stillHref: paths.todaysReturn({ still: '1' }),
      still: asked.query.has('still'),
    });
  }
  return today.is === 'nothing' ? nothingPage(today.year) : todaysSeen(asked, today);
}

function todaysSeen(asked: Asked, today: TodaysReturn): TodaysSeen {
  const { found, rows, who, childRef, childNamed, all } = today;
  return {
    asked,
    today,
    outcome: today,
    found,
    rows,
    who,
    workerRef: ({ worker }) => asked.known.opaque(`worker of a return ${worker}`),
    lacking: lackingInRecords(all.derived),
    childRef,
    childNamed,
    links: {
      called: 'Today’s return',
      summary: paths.todaysReturn,
      rules: paths.todaysRules,
      rule: paths.todaysRule,
      children: paths.todaysChildren,
      child: paths.todaysChild,
      workers: paths.todaysWorkers,
      notRun: paths.todaysNotRun,
      csv: paths.todaysCsv,
      workbook: paths.todaysWorkbook,
      rulesFile: (asked) => fileLinks(paths.todaysRulesFile(), asked),
      workersFile: () => fileLinks(paths.todaysWorkersFile(), {}),
    },
  };
}

function nothingPage(year: string): Page {
  return {
    is: 'page',
    title: 'Today’s return',
    crumbs,
    reads: 'no-one',
    main: html`<h1 class="govuk-heading-l">Today’s return</h1>
      <p class="govuk-body waymark-lead">
        Nothing that was imported tells of ${year} yet. Once an extract of the Standard Safeguarding Dataset,
        or an Annex A workbook, of a day since 1 April comes in, the return of the year stands here as it
        would be sent that day, with everything there is to put right.
      </p>`,
  };
}
