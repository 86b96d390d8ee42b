import { ageOn } from '#calendar/age.ts';
import type { Population } from '#domain/people/population.ts';
import type { Sex } from '#domain/people/words.ts';
import type { Breakdown, Measuring, Placing } from './indicator.ts';
import type { PersonAsAt } from './person-as-at.ts';

/** SEX of the return. */
const sexCodes: Readonly<Record<Sex, string>> = { male: 'M', female: 'F', unknown: 'U' };

/** The group that a placed person is of, or null where that is not known. */
export function groupOf(
  { person, placing }: { readonly person: PersonAsAt; readonly placing: Placing },
  by: Breakdown,
  { population }: Measuring,
): string | null {
  const { born, identity } = person;
  const day = placing.birthday ?? person.asAt;
  switch (by) {
    case 'age':
      return born === undefined ? null : String(ageOn(born, day));
    case 'sex':
      return identity.sex === undefined ? null : sexCodes[identity.sex];
    case 'ethnicity':
      return identity.ethnicGroup ?? null;
    case 'uasc':
      return identity.uasc === undefined ? null : identity.uasc ? 'yes' : 'no';
    case 'category': {
      const { code } = person.categoryOn(day);
      return code === 'CANNOT-TELL' ? null : code;
    }
    case 'worker': {
      const { personalAdviser, worker } = person.workersNow;
      return personalAdviser ?? worker ?? null;
    }
    case 'team':
      return person.workersNow.team ?? null;
    case 'locality':
      return localityOf(person.workersNow.team, population);
  }
}

const localities = new WeakMap<Population, ReadonlyMap<string, string>>();

/** The locality of a team, by its id or its name. */
function localityOf(team: string | undefined, population: Population): string | null {
  if (team === undefined) return null;
  let known = localities.get(population);
  if (known === undefined) {
    known = new Map(
      population.teams.flatMap(({ team: id, name, locality }) =>
        locality === undefined ? [] : [[id, locality] as const, [name ?? id, locality] as const],
      ),
    );
    localities.set(population, known);
  }
  return known.get(team) ?? null;
}
