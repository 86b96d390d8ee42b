import { ageOn } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { type CategoryCode, categoryOn } from '#domain/law/category.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import type { Viewer } from '../../viewer.ts';
import { categoryInWords } from '../../words/category.ts';
import { nameOf } from '../../words/name.ts';

/** Someone in a list of people. */
export interface Listed {
  readonly child: string;
  readonly name: string;
  readonly href: string;
  readonly age: number | undefined;
  readonly category: string;
  readonly code: CategoryCode;
  readonly workers: string;
  /** Left out where it is the reader's own. */
  readonly team: string | undefined;
}

/** Categories of those to whom leaving care support is owed, or will be: others are found by looking for them. */
const SUPPORTED: ReadonlySet<CategoryCode> = new Set(['E', 'R', 'FR', 'FR-PROG', 'FR-ED', 'FR-21+', 'Q']);

/** Whether the service supports someone now. */
export function isSupported(person: YoungPerson, known: Known, today: CalendarDate): boolean {
  return SUPPORTED.has(categoryOn(known.categories(person), today).code);
}

/** Someone as a list shows them. */
export function listed(person: YoungPerson, known: Known, viewer: Viewer, today: CalendarDate): Listed {
  const { code } = categoryOn(known.categories(person), today);
  const { workers, team } = known.standingOf(person);
  const { born } = person.identity;
  return {
    child: person.child,
    name: nameOf(person),
    href: paths.person(known.refOf(person.child)),
    age: born === undefined ? undefined : ageOn(born, today),
    category: categoryInWords[code],
    code,
    workers: workers.slice(0, 1).map(known.workerName).join('') || 'nobody named',
    team: team === undefined ? 'no team named' : team === viewer.team ? undefined : known.teamName(team),
  };
}
