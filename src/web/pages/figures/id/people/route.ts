import { indicators } from '#domain/indicators/all.ts';
import { askedDay } from '../../../../figures/asked-day.ts';
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
  asKnown: true,
  answer({ known, query, viewer, params }) {
    const indicator = indicators.find(({ id }) => id === params['id']);
    const asAt = askedDay(query, known);
    if (indicator === undefined || indicator.imported === true) return { is: 'not-found' };
    if (typeof asAt !== 'string') return asAt;
    const view = figurePeopleView(indicator, known, asAt, viewer, query);
    return view === undefined ? { is: 'not-found' } : figurePeoplePage(view);
  },
};
