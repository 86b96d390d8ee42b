import { indicators } from '#domain/indicators/all.ts';
import { asAtOf } from '../../../../figures/as-at.ts';
import { paths } from '../../../../paths.ts';
import { listsOfPeople } from '../../../../policies/lists-of-people.ts';
import type { GuardedRoute } from '../../../../route.ts';
import { figurePeoplePage } from './page.ts';
import { figurePeopleView } from './view.ts';

/** The people behind a figure, for those who may open them. */
export const figurePeople: GuardedRoute = {
  method: 'GET',
  path: paths.figurePeople(':id'),
  policy: listsOfPeople,
  answer({ known, query, viewer, params }) {
    const indicator = indicators.find(({ id }) => id === params['id']);
    const asAt = asAtOf(query, known.newest);
    if (indicator === undefined || asAt === undefined || indicator.imported === true)
      return { is: 'not-found' };
    const view = figurePeopleView(indicator, known, asAt, viewer, query);
    return view === undefined ? { is: 'not-found' } : figurePeoplePage(view);
  },
};
