import type { WorkbookCell } from '#returns/writing/workbook.ts';
import type { OwedPerson } from '../pages/home/owed-by-person.ts';
import { todayView } from '../pages/home/view.ts';
import { paths } from '../paths.ts';
import { listsOfPeople } from '../policies/lists-of-people.ts';
import { seesEveryone } from '../policies/reach.ts';
import { exportRoutes } from './export-routes.ts';

/** Today's list: what is owed to the reader's young people, or the team's. Who answers for all has no such list. */
export const todayExports = exportRoutes(paths.todayFile(), listsOfPeople, (asked) => {
  const { today, viewer } = asked;
  if (seesEveryone(viewer)) return { is: 'not-found' };
  const { groups, pastMending } = todayView(asked, undefined);
  const listed = [...groups, { heading: 'Missed, and past mending', people: pastMending }];
  return {
    name: `today-${today}`,
    sheets: [
      {
        name: 'Today',
        header: ['When', 'Id', 'Name', 'Age', 'Supported by', 'What', 'Rests on', 'Due', 'How soon', 'Settled with it', 'Why'], // prettier-ignore
        rows: listed.flatMap(({ heading, people }) => people.flatMap((person) => rowsOf(heading, person))),
      },
    ],
    people: [...new Set(listed.flatMap(({ people }) => people.map(({ child }) => child)))],
    about: 'today',
  };
});

function rowsOf(heading: string, { child, name, age, supportedBy, lines }: OwedPerson): WorkbookCell[][] {
  return lines.map(({ what, source, due, soon, withIt, because }) => [
    heading,
    child,
    name,
    age ?? null,
    supportedBy,
    what,
    source,
    due === undefined ? null : { day: due },
    soon,
    withIt ?? null,
    due === undefined ? (because ?? null) : null,
  ]);
}
