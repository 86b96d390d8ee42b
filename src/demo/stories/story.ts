import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Life } from '../lives/life.ts';
import type { CareSpan, Person } from '../lives/person.ts';
import type { Placement } from '../lives/placements.ts';
import type { Places } from '../service/places.ts';
import type { Post } from '../service/workforce.ts';

/** A young person whose life is set, so that documents and tests can tell of them by their id. */
export interface Story {
  readonly person: Person;
  /** What happened, in a sentence. */
  readonly about: string;
  readonly brokeDownOn?: CalendarDate;
  /** A few nights away from the placement they were in. */
  readonly interruption?: Placement & { readonly to: CalendarDate };
  readonly placements?: (span: CareSpan, places: Places) => readonly Placement[];
  /** What differs from the life that would have been drawn for them. */
  readonly tell?: (life: Life, posts: readonly Post[]) => Life;
}
