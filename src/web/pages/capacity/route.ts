import { exportRoutes } from '../../exports/export-routes.ts';
import { paths } from '../../paths.ts';
import { listsOfPeople } from '../../policies/lists-of-people.ts';
import type { GuardedRoute } from '../../route.ts';
import { capacityPage } from './page.ts';
import { capacityView } from './view.ts';

/** Caseloads and the year ahead: of the whole service for those who see everyone, else of the reader's team. */
export const capacity: GuardedRoute = {
  method: 'GET',
  path: paths.capacity(),
  policy: listsOfPeople,
  answer({ known, viewer, query }) {
    const view = capacityView(known, viewer, query);
    return view === undefined ? { is: 'not-found' } : capacityPage(view);
  },
};

export const capacityExports = exportRoutes(
  paths.capacityFile(),
  listsOfPeople,
  ({ known, viewer, query }) => {
    const view = capacityView(known, viewer, query);
    if (view === undefined) return { is: 'not-found' };
    return {
      name: `capacity-${known.newest}`,
      sheets: [
        {
          name: 'Caseloads',
          header: ['Worker', 'Team', 'Role', 'Young people', 'Full-time equivalent', 'For one full-time', 'Weighted', 'Above ceiling'], // prettier-ignore
          rows: (['advisers', 'socialWorkers'] as const).flatMap((which) =>
            view[which].map(({ worker, team, count, hours, perFullTime, weight, over }) => [
              worker,
              team,
              which === 'advisers' ? 'Personal adviser' : 'Social worker',
              count,
              Number.isNaN(Number(hours)) ? hours : Number(hours),
              Math.round(perFullTime * 10) / 10,
              weight,
              over ? 'yes' : 'no',
            ]),
          ),
        },
        {
          name: 'The year ahead',
          header: ['Month', 'Turn 16', 'Turn 17½', 'Turn 18', 'Turn 21', 'Turn 25'],
          rows: view.months.map(({ name, counts }) => [name, ...counts]),
        },
      ],
      people: [],
      about: 'capacity',
    };
  },
);
