import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import { returnYearOf } from '#calendar/return-year.ts';
import { makeCareLives } from './lives/care-life.ts';
import { makeHealth } from './lives/health.ts';
import { identities } from './lives/identity.ts';
import { type Life, makeLives } from './lives/life.ts';
import { makeMissing } from './lives/missing.ts';
import { makeMoves } from './lives/moves.ts';
import { makeOutcomes } from './lives/outcomes.ts';
import type { Person } from './lives/person.ts';
import { inCareOn } from './lives/status.ts';
import { inAnyOrder, makeYoungPeople } from './lives/young-people.ts';
import { makeYoungerChildren } from './lives/younger-children.ts';
import { makePlaces, type Places } from './service/places.ts';
import { makeWorkforce, type Post } from './service/workforce.ts';
import { afterCareStories } from './stories/after-care-stories.ts';
import type { Cast } from './stories/cast.ts';
import { entryFaultStories } from './stories/entry-faults.ts';
import { inCareStories } from './stories/in-care-stories.ts';
import type { Story } from './stories/story.ts';

/** A county lived out: everyone, the service that worked with them, and where it all was. */
export interface County {
  readonly lives: readonly Life[];
  readonly posts: readonly Post[];
  readonly places: Places;
}

const FIRST_ID = 100_000;
const PER_ADVISER = 34.5; // young people of 15 to 25: at 900, 26 advisers
const PER_SOCIAL_WORKER = 90; // and 10 social workers for those of 15 to 17
const CHILDREN_PER_SOCIAL_WORKER = 18;

/** Everyone's life, first drawn and then, for the people of the stories, told. */
export function liveOut(wanted: {
  readonly youngPeople: number;
  readonly lookedAfter: number;
  readonly seed: string;
  readonly asAt: CalendarDate;
}): County {
  const { seed, asAt } = wanted;
  const newestYear = Number(returnYearOf(addDays(asAt, 1)).slice(0, 4)) - 1;
  const when = { seed, newestYear, asAt };
  const places = makePlaces(seed);
  const identity = identities(seed, places);
  const stories = storiesOf({ asAt, identity }, places);
  const people = everyone(wanted, when, identity, [...stories.values()]);
  const posts = makeWorkforce(seed, asAt, {
    advisers: Math.round(wanted.youngPeople / PER_ADVISER),
    socialWorkers: Math.round(wanted.youngPeople / PER_SOCIAL_WORKER),
    childrensWorkers: Math.round(childrenUnder15(people, asAt) / CHILDREN_PER_SOCIAL_WORKER),
  });
  const careLives = makeCareLives(people, makeMoves(people, when), { ...when, places, stories });
  const lives = makeLives(careLives, {
    ...when,
    posts,
    outcomes: makeOutcomes(careLives, when),
    missing: makeMissing(careLives, when),
    health: makeHealth(careLives, when),
  });
  return {
    lives: lives.map((life) => stories.get(life.person.id)?.tell?.(life, posts) ?? life),
    posts,
    places,
  };
}

/** The stories by the id of their young person. */
function storiesOf(cast: Cast, places: Places): ReadonlyMap<string, Story> {
  return new Map(
    [...inCareStories(cast, places), ...afterCareStories(cast), ...entryFaultStories(cast)].map((story) => [
      story.person.id,
      story,
    ]),
  );
}

function everyone(
  { youngPeople, lookedAfter }: { readonly youngPeople: number; readonly lookedAfter: number },
  when: { readonly seed: string; readonly newestYear: number; readonly asAt: CalendarDate },
  identity: Cast['identity'],
  stories: readonly Story[],
): readonly Person[] {
  const told = stories.map((story) => story.person);
  const young = makeYoungPeople(Math.max(0, youngPeople - told.length), when, identity);
  const inCare = [...told, ...young].filter(
    (person) => inCareOn({ ...person, id: '' }, when.asAt) !== undefined,
  );
  const children = makeYoungerChildren(Math.max(0, lookedAfter - inCare.length), when, identity);
  const drawn = inAnyOrder([...young, ...children], when.seed);
  return [...told, ...drawn.map((person, i) => ({ ...person, id: String(FIRST_ID + i * 7 + (i % 5)) }))];
}

function childrenUnder15(people: readonly Person[], asAt: CalendarDate): number {
  return people.filter((person) => inCareOn(person, asAt) !== undefined && birthday(person.born, 15) > asAt)
    .length;
}
