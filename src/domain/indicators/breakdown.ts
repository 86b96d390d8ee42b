import { ageOn } from '#calendar/age.ts';
import type { Population } from '#domain/people/population.ts';
import type { Sex } from '#domain/people/words.ts';
import { stateOf } from './evidence/state.ts';
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
    case 'age-band':
      return born === undefined ? null : ageBand(ageOn(born, day));
    case 'disability':
      return yesOrNo(identity.disabled);
    case 'area':
      return areaOf(person);
    case 'home':
      return homeOf(person);
    case 'parent':
      return yesOrNo(identity.mother);
    case 'custody': {
      const home = homeOf(person);
      return home === null ? null : home === 'X' || home === 'R5' ? 'yes' : 'no';
    }
  }
}

function yesOrNo(said: boolean | undefined): string | null {
  return said === undefined ? null : said ? 'yes' : 'no';
}

/** The bands of the catalogue, and what lies beside them. */
export function ageBand(age: number): string {
  if (age < 16) return 'under 16';
  if (age <= 17) return '16-17';
  if (age <= 20) return '18-20';
  return age <= 24 ? '21-24' : '25 or over';
}

/** Whether a child in care is placed in the authority's own area; extracts carry no address of those who left. */
function areaOf(person: PersonAsAt): string | null {
  if (person.careNow === null) return null;
  const inArea = person.placements.findLast(({ to }) => to == null)?.inArea;
  return inArea == null ? null : inArea ? 'in' : 'out';
}

/** Where they live now: PLACE of the return while in care, else the letter of ACCOM. */
function homeOf(person: PersonAsAt): string | null {
  if (person.careNow !== null) {
    const placed = person.placements.findLast(({ to, place }) => to == null && place != null)?.place;
    return placed ?? person.careNow.episodes.at(-1)?.place ?? null;
  }
  const home = stateOf(person, 'home', (row) => row.home);
  return home.known ? home.value : null;
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
