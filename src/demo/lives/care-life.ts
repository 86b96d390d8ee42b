import type { CalendarDate } from '#calendar/calendar-date.ts';
import { evenly } from '../quota.ts';
import { at, type Chance, chanceFor } from '../random.ts';
import type { Places } from '../service/places.ts';
import { type Adoption, adoptionOf, adoptionPlacements, adoptionStatuses } from './adoption.ts';
import { type Episode, endReasonOf, episodesOf, legalStatusesOf, type LegalStatus } from './episodes.ts';
import { type Moves, movesWithin } from './moves.ts';
import type { CareSpan, Person } from './person.ts';
import { interrupted, type Placement, placementsOf } from './placements.ts';
import { type Status, statusOf } from './status.ts';
import type { Story } from '../stories/story.ts';

/** One stay in care: where, under what, and as the episodes that the return asks for. */
export interface Stay {
  readonly span: CareSpan;
  readonly placements: readonly Placement[];
  readonly statuses: readonly LegalStatus[];
  readonly episodes: readonly Episode[];
  readonly adoption: Adoption | undefined;
}

/** A person with their time in care. */
export interface CareLife {
  readonly person: Person;
  readonly stays: readonly Stay[];
  readonly status: Status;
  /** Whether they stayed with their foster carers at 18 (REC E17). */
  readonly stayedPut: boolean;
}

/** Lives out everyone's time in care: placements from the moves, legal statuses, and the episodes both make. */
export function makeCareLives(
  people: readonly Person[],
  moves: Moves,
  {
    seed,
    asAt,
    places,
    stories,
  }: { seed: string; asAt: CalendarDate; places: Places; stories: ReadonlyMap<string, Story> },
): readonly CareLife[] {
  const chance = chanceFor(seed, 'care');
  const leaving = evenly(chance, 'root 17');
  return people.map((person) => {
    const story = stories.get(person.id);
    const stays = person.spans.map((span) =>
      stayOf(chance, person, span, { moves: moves.get(person.id) ?? [], asAt, places, leaving, story }),
    );
    const lastReason = stays.at(-1)?.episodes.at(-1)?.endReason;
    return {
      person,
      stays,
      status: statusOf(person, asAt, story?.brokeDownOn),
      stayedPut: lastReason === 'E17',
    };
  });
}

function stayOf(
  chance: Chance,
  person: Person,
  span: CareSpan,
  context: {
    readonly moves: readonly CalendarDate[];
    readonly asAt: CalendarDate;
    readonly places: Places;
    readonly leaving: () => number;
    readonly story: Story | undefined;
  },
): Stay {
  const { asAt, places } = context;
  const adoption =
    span.ending === 'adopted' && span.to !== undefined
      ? adoptionOf(chance, { ...span, to: span.to })
      : undefined;
  const placements =
    context.story?.placements?.(span, places) ??
    (adoption === undefined
      ? placementsOf(chance, person, span, movesWithin(context.moves, span, asAt), places)
      : adoptionPlacements(chance, person, span, adoption, places));
  const lived =
    context.story?.interruption === undefined
      ? placements
      : interrupted(placements, context.story.interruption);
  const statuses = adoption === undefined ? legalStatusesOf(chance, span) : adoptionStatuses(span, adoption);
  const endReason =
    span.ending === undefined
      ? undefined
      : endReasonOf(span.ending, person, at(lived, lived.length - 1), { chance, point: context.leaving() });
  return {
    span,
    placements: lived,
    statuses,
    episodes: episodesOf(span, lived, statuses, { asAt, endReason, chance }),
    adoption,
  };
}
