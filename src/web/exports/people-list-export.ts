import { ageOn } from '#calendar/age.ts';
import { supportedBy } from '../pages/people/route.ts';
import { listed } from '../pages/people/view.ts';
import { paths } from '../paths.ts';
import { listsOfPeople } from '../policies/lists-of-people.ts';
import { exportRoutes } from './export-routes.ts';

/** Everyone the service supports, of those whom the reader may open. */
export const peopleListExports = exportRoutes(
  paths.peopleFile(),
  listsOfPeople,
  ({ known, viewer, today }) => {
    const people = supportedBy(viewer, known, today);
    return {
      name: `young-people-${today}`,
      sheets: [
        {
          name: 'Young people',
          header: ['Id', 'Name', 'Date of birth', 'Age', 'Category', 'Code', 'Adviser or worker', 'Team'],
          rows: people.map((person) => {
            const { born } = person.identity;
            const row = listed(person, known, viewer, today);
            const { team } = known.standingOf(person);
            return [
              person.child,
              row.name,
              born === undefined ? null : { day: born },
              born === undefined ? null : ageOn(born, today),
              row.category,
              row.code,
              row.workers,
              team === undefined ? '' : known.teamName(team),
            ];
          }),
        },
      ],
      people: people.map(({ child }) => child),
      about: 'young people',
    };
  },
);
