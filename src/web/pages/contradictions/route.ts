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
          header: ['Kind', 'Id', 'Name', 'One says', 'The other says', 'Who can mend it', 'Figures'],
          rows: kinds.flatMap(({ rule, pairs }) =>
            pairs.map(({ whom, one, other, owner, figures }) => [
              rule.title,
              whom?.child ?? '',
              whom?.name ?? 'Two figures',
              one,
              other,
              owner ?? (whom === undefined ? 'Performance analyst' : 'Nobody named'),
              figures.join(' '),
            ]),
          ),
        },
      ],
      people: kinds.flatMap(({ pairs }) => pairs.flatMap(({ whom }) => whom?.child ?? [])),
      about: 'contradictions',
    };
  },
);
