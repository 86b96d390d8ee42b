import { paths } from '../paths.ts';
import { oneYoungPerson } from '../policies/one-young-person.ts';
import { dayDue } from '../words/due.ts';
import { sourceInWords, stateInWords } from '../words/duty.ts';
import { exportRoutes } from './export-routes.ts';

/** Every duty to one young person: where it stands, by when, and why. */
export const dutiesExports = exportRoutes(
  paths.dutiesFile(':ref'),
  oneYoungPerson,
  ({ known, params, today }) => {
    const child = known.childOf(params['ref'] ?? '');
    const person = child === undefined ? undefined : known.person(child);
    if (person === undefined) return { is: 'not-found' };
    return {
      name: `duties-${today}`,
      sheets: [
        {
          name: 'Duties',
          header: ['Id', 'What', 'Rests on', 'Due', 'Where it stands', 'Why'],
          rows: known
            .duties(person)
            .map(({ id, title, kind, source, due, state, because }) => [
              id,
              title,
              sourceInWords({ kind, source }),
              due === null ? null : { day: dayDue(due) },
              stateInWords[state],
              because.join(' '),
            ]),
        },
      ],
      people: [person.child],
      about: 'the duties to one young person',
    };
  },
);
