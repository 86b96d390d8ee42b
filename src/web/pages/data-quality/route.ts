import { exportRoutes } from '../../exports/export-routes.ts';
import { paths } from '../../paths.ts';
import { listsOfPeople } from '../../policies/lists-of-people.ts';
import type { GuardedRoute } from '../../route.ts';
import { dataQualityPage } from './page.ts';
import { dataQualityView } from './view.ts';

/** What is missing in the records of those whom the reader may open. */
export const dataQuality: GuardedRoute = {
  method: 'GET',
  path: paths.dataQuality(),
  policy: listsOfPeople,
  answer: ({ known, viewer, today }) => dataQualityPage(dataQualityView(known, viewer, today)),
};

export const dataQualityExports = exportRoutes(
  paths.dataQualityFile(),
  listsOfPeople,
  ({ known, viewer, today }) => {
    const { missing, menders } = dataQualityView(known, viewer, today);
    return {
      name: `data-quality-${known.newest}`,
      sheets: [
        {
          name: 'What is missing',
          header: ['Missing', 'Figure', 'Title', 'Young people'],
          rows: missing.map(({ what, id, title, people }) => [what, id, title, people]),
        },
        {
          name: 'Who can mend it',
          header: ['Worker', 'Team', 'Young people', 'Things missing'],
          rows: menders.map(({ name, team, people, things }) => [name, team, people, things]),
        },
      ],
      people: [],
      about: 'data quality',
    };
  },
);
