import { exportRoutes } from '../../exports/export-routes.ts';
import { paths } from '../../paths.ts';
import { listsOfPeople } from '../../policies/lists-of-people.ts';
import type { GuardedRoute } from '../../route.ts';
import { contradictionsPage } from './page.ts';
import { contradictedView } from './view.ts';

/** Where records contradict each other, of those whom the reader may open. */
export const contradictions: GuardedRoute = {
  method: 'GET',
  path: paths.contradictions(),
  policy: listsOfPeople,
  answer: ({ known, viewer }) => contradictionsPage(contradictedView(known, viewer), known.newest),
};

export const contradictionsExports = exportRoutes(
  paths.contradictionsFile(),
  listsOfPeople,
  ({ known, viewer }) => {
    const kinds = contradictedView(known, viewer);
    return {
      name: `contradictions-${known.newest}`,
      sheets: [
        {
          name: 'Contradictions',
          header: ['Kind', 'Id', 'Name', 'One says', 'The other says', 'Whose', 'Figures'],
          rows: kinds.flatMap(({ rule, people }) =>
            people.map(({ child, name, one, other, owner }) => [
              rule.title,
              child,
              name,
              one,
              other,
              owner ?? 'nobody named',
              rule.figures.join(' '),
            ]),
          ),
        },
      ],
      people: kinds.flatMap(({ people }) => people.map(({ child }) => child)),
      about: 'contradictions',
    };
  },
);
