import type { ReturnsCompared } from '../../../derived/returns-compared.ts';
import type { Against } from '../../../derived/returns.ts';
import { html } from '../../../html.ts';
import { type CompareQuery, paths } from '../../../paths.ts';
import type { Answer, GuardedRoute, Page } from '../../../route.ts';
import { tableNamed } from '../../../words/return-tables.ts';
import { beingWorkedOut } from '../../being-worked-out.ts';
import { A_MOMENT, seenToday, todayRoute, type TodaysSeen } from '../today/today-route.ts';
import { askedFor } from './against.ts';
import { chooseDayPage } from './choose-day-page.ts';
import { comparedFiles } from './files.ts';
import { comparePage } from './page.ts';
import { comparedFindingsPage, comparedTablePage } from './list-pages.ts';

/** Today's return, beside another. */
export interface ComparedSeen {
  readonly seen: TodaysSeen;
  readonly against: Against;
  readonly query: CompareQuery;
  readonly compared: ReturnsCompared;
}

/** What has changed: counts, then each table's rows and the findings as lists. */
export const compareRoutes: readonly GuardedRoute[] = [
  ...comparedFiles(async (asked) => {
    const seen = await seenToday(asked);
    return 'is' in seen ? seen : besideToday(seen);
  }),
  compareRoute(paths.compareReturns(), comparePage),
  compareRoute(paths.comparedTable(':table'), (of): Answer => {
    const named = of.seen.asked.params['table'] ?? '';
    if (named === 'findings') return comparedFindingsPage(of);
    const table = tableNamed(named);
    return table === undefined ? { is: 'not-found' } : comparedTablePage(of, table);
  }),
];

function compareRoute(path: string, answer: (compared: ComparedSeen) => Answer): GuardedRoute {
  return todayRoute(path, async (seen): Promise<Answer> => {
    const of = await besideToday(seen);
    return 'is' in of ? of : answer(of);
  });
}

/** Today's return beside the one that is asked for, or what to answer where the two cannot be laid side by side. */
async function besideToday(seen: TodaysSeen): Promise<ComparedSeen | Answer> {
  const { asked, today } = seen;
  const wanted = askedFor(asked, await asked.returns.begin(asked.known));
  if (wanted === undefined) return { is: 'not-found' };
  const { against, query } = wanted;
  if (against === 'choose' || 'says' in against) {
    return chooseDayPage(query, against === 'choose' ? undefined : against.says);
  }
  const compared = await asked.returns.compared(asked.known, today, against, A_MOMENT);
  if (compared === undefined) {
    return beingWorkedOut({
      title: 'What has changed',
      says: 'The other return is being worked out from the records, to be laid beside today’s.',
      crumbs: [
        { text: 'Return', href: paths.checkReturn() },
        { text: 'Today’s return', href: paths.todaysReturn() },
      ],
      href: paths.compareReturns(query),
      stillHref: paths.compareReturns({ ...query, still: '1' }),
      still: asked.query.has('still'),
    });
  }
  return compared.is === 'nothing' ? nothingThere(compared.year, query) : { seen, against, query, compared };
}

function nothingThere(year: string, query: CompareQuery): Page {
  return chooseDayPage(
    query,
    undefined,
    html`<p class="govuk-body waymark-lead">
      Nothing that was known then tells of ${year}: there is no return to lay today’s beside.
    </p>`,
  );
}
