import { exportRoutes } from '../../exports/export-routes.ts';
import { paths } from '../../paths.ts';
import { listsOfPeople } from '../../policies/lists-of-people.ts';
import type { GuardedRoute } from '../../route.ts';
import { lineOfSightPage } from './page.ts';
import { lineOfSightView } from './view.ts';

/** Young people at highest risk now, whom the reader may open. */
export const lineOfSight: GuardedRoute = {
  method: 'GET',
  path: paths.lineOfSight(),
  policy: listsOfPeople,
  answer({ known, viewer, query }) {
    const view = lineOfSightView(known, viewer, query);
    return view === undefined ? { is: 'not-found' } : lineOfSightPage(view, Object.fromEntries(query));
  },
};

export const lineOfSightExports = exportRoutes(
  paths.lineOfSightFile(),
  listsOfPeople,
  ({ known, viewer, query }) => {
    const view = lineOfSightView(known, viewer, query);
    if (view === undefined) return { is: 'not-found' };
    return {
      name: `line-of-sight-${known.newest}`,
      sheets: [
        {
          name: 'Line of sight',
          header: ['Id', 'Name', 'Age', 'Why', 'Reasons', 'Whose', 'Team', 'Last contact', 'What next'],
          rows: view.rows.map(({ child, name, age, risks, owner, team, lastContact, next }) => [
            child,
            name,
            age ?? null,
            risks.map(({ words }) => words).join('; '),
            risks.flatMap(({ because }) => because).join(' '),
            owner ?? 'Nobody named',
            team ?? '',
            lastContact,
            next,
          ]),
        },
      ],
      people: view.rows.map(({ child }) => child),
      about: 'line of sight',
    };
  },
);
