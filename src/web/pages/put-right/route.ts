import { inWords } from '#calendar/words.ts';
import { toPutRight, waitingFor } from '../../derived/to-put-right.ts';
import { paths } from '../../paths.ts';
import { listsOfPeople } from '../../policies/lists-of-people.ts';
import type { GuardedRoute } from '../../route.ts';
import { pageOf } from '../../tables/paging.ts';
import { beingWorkedOut, workedOutAnew } from '../being-worked-out.ts';
import { putRightPage, TITLE } from './page.ts';

/** How long, in milliseconds, the page waits for today's return where it is being worked out. */
const A_MOMENT = 1_500;

/** What there is to put right in the record, of the young people whom the reader can put it right for. */
export const putRight: GuardedRoute = {
  method: 'GET',
  path: paths.putRight(),
  policy: listsOfPeople,
  async answer({ returns, known, viewer, query, today: day }) {
    const today = await returns.today(known, A_MOMENT);
    if (today === undefined) {
      const stillHref = paths.putRight({ still: '1' });
      const still = query.has('still');
      return beingWorkedOut({
        title: TITLE,
        says: workedOutAnew,
        crumbs: [],
        href: paths.putRight(),
        stillHref,
        still,
      });
    }
    const all = today.is === 'nothing' ? [] : toPutRight(today, known, viewer);
    const menders = [...new Set(all.flatMap(({ things }) => things.map(({ mender }) => mender)))].toSorted();
    const waits = query.get('waits') || undefined; // a box left at "anyone" sends ''
    if (waits !== undefined && !menders.includes(waits) && all.length > 0) return { is: 'not-found' };
    const wanted = waitingFor(all, waits);
    const rows = pageOf(wanted, query);
    if (rows === undefined) return { is: 'not-found' };
    return putRightPage({
      known,
      viewer,
      day,
      toldUpTo: inWords(known.newest),
      today: today.is === 'nothing' ? undefined : today,
      all: wanted,
      rows,
      menders,
      waits,
    });
  },
};
