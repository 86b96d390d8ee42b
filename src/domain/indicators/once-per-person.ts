import type { Measuring } from './indicator.ts';
import type { PersonAsAt } from './person-as-at.ts';

/**
 * Something that several figures ask of a person on a day, worked out once. Kept by place in the population: a weak
 * map from each person would cost the collector more than the work it spares.
 */
export function oncePerPerson<T>(
  work: (person: PersonAsAt, measuring: Measuring) => T,
): (person: PersonAsAt, measuring: Measuring) => T {
  const kept = new WeakMap<Measuring, (T | undefined)[]>();
  return (person, measuring) => {
    let everyone = kept.get(measuring);
    if (everyone === undefined) {
      everyone = [];
      kept.set(measuring, everyone);
    }
    const known = everyone[person.at];
    if (known !== undefined) return known;
    const worked = work(person, measuring);
    everyone[person.at] = worked;
    return worked;
  };
}
