import type { FrozenLine } from '#domain/indicators/frozen.ts';
import { paths } from '../../../../../../paths.ts';
import { listsOfPeople } from '../../../../../../policies/lists-of-people.ts';
import type { GuardedRoute } from '../../../../../../route.ts';
import { pageOf } from '../../../../../../tables/paging.ts';
import { freezeNamed } from '../../which.ts';
import { isMine } from '../view.ts';
import { frozenPeoplePage } from './page.ts';

const standings: readonly FrozenLine['is'][] = ['met', 'not-met', 'cannot-tell', 'excluded'];

/** Everyone behind a figure as they stood when it was frozen. */
export const frozenPeople: GuardedRoute = {
  method: 'GET',
  path: paths.frozenPeople(':freeze', ':id'),
  policy: listsOfPeople,
  async answer(asked) {
    const { freezes, known, params, query, viewer } = asked;
    const freeze = await freezeNamed(asked);
    if (freeze === undefined) return { is: 'not-found' };
    const figure = (await freezes.figures(freeze.freeze)).find(({ id }) => id === params['id']);
    const standing = standings.find((one) => one === (query.get('standing') ?? 'met'));
    if (figure === undefined || standing === undefined) return { is: 'not-found' };
    const lines = await freezes.lines(freeze.freeze, figure.id);
    const mine = lines.filter(({ child }) => isMine(known, viewer, child));
    const rows = pageOf(
      mine
        .filter(({ is }) => is === standing)
        .toSorted((a, b) => known.placeOf(a.child) - known.placeOf(b.child)),
      query,
    );
    if (rows === undefined) return { is: 'not-found' };
    return frozenPeoplePage({
      freeze,
      figure,
      standing,
      known,
      rows,
      choices: standings.map((one) => ({
        standing: one,
        count: mine.filter(({ is }) => is === one).length,
      })),
      notShown: lines.length - mine.length,
    });
  },
};
