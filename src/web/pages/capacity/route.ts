import { exportRoutes } from '../../exports/export-routes.ts';
import { sightOf } from '../../figures/sight.ts';
import { paths } from '../../paths.ts';
import { everyoneSignedIn } from '../../policies/everyone-signed-in.ts';
import { listsOfPeople } from '../../policies/lists-of-people.ts';
import type { GuardedRoute } from '../../route.ts';
import { countyCapacityPage } from './county-page.ts';
import { capacityPage } from './page.ts';
import { capacityView } from './view.ts';

/** Caseloads and the year ahead: of all for those who see everyone, of reader and team, or of the county in numbers. */
export const capacity: GuardedRoute = {
  method: 'GET',
  path: paths.capacity(),
  policy: everyoneSignedIn,
  answer({ known, viewer, query }) {
    if (sightOf(viewer) === 'no-small-numbers') return countyCapacityPage(known);
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
          header: ['Worker', 'Team', 'Role', 'Young people', 'Full-time equivalent', 'For one full-time', 'Weight', 'Above ceiling'], // prettier-ignore
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
