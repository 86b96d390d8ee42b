import { exportRoutes } from '../../exports/export-routes.ts';
import { sightOf } from '../../figures/sight.ts';
import { paths } from '../../paths.ts';
import { everyoneSignedIn } from '../../policies/everyone-signed-in.ts';
import { listsOfPeople } from '../../policies/lists-of-people.ts';
import type { GuardedRoute } from '../../route.ts';
import { sightCountsPage } from './counts.ts';
import { lineOfSightPage } from './page.ts';
import { lineOfSightView } from './view.ts';

/** Young people at highest risk now: whom the reader may open; for a lead member numbers alone, none of them small. */
export const lineOfSight: GuardedRoute = {
  method: 'GET',
  path: paths.lineOfSight(),
  policy: everyoneSignedIn,
  answer({ known, viewer, query }) {
    if (sightOf(viewer) === 'no-small-numbers') return sightCountsPage(known);
    const view = lineOfSightView(known, viewer, query);
    return view === undefined ? { is: 'not-found' } : lineOfSightPage(view);
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
          header: ['Id', 'Name', 'Age', 'Why', 'Since when', 'Reasons', 'Whose', 'Team', 'Last seen', 'What next', 'By when', 'How soon'], // prettier-ignore
          rows: view.rows.map(({ child, name, age, risks, owner, team, seen, next }) => [
            child,
            name,
            age ?? null,
            risks.map(({ words }) => words).join('; '),
            risks.map(({ since }) => since).join('; '),
            risks.flatMap(({ because }) => because).join(' '),
            owner ?? 'Nobody named',
            team ?? '',
            seen.what,
            next?.what ?? 'Nothing is due by a clock',
            next?.by ?? '',
            next?.soon ?? '',
          ]),
        },
      ],
      people: view.rows.map(({ child }) => child),
      about: 'line of sight',
    };
  },
);
