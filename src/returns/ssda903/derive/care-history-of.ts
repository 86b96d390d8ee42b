import { birthday } from '#calendar/age.ts';
import { addMonths } from '#calendar/month.ts';
import { dayNumber } from '#calendar/calendar-date.ts';
import type { CareEpisodeFact } from '#domain/people/facts.ts';
import type { Population } from '#domain/people/population.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { oneAfterAnother } from './one-after-another.ts';
import type { CareHistory, KnownEpisode } from '../check/care-history.ts';

/** What the records know of care beyond two years' returns: every episode of everyone, and who ever was UASC. */
export function careHistoryOf(population: Population): CareHistory {
  const people = new Map(population.people.map((person) => [person.child, person]));
  const episodes = new Map<string, readonly KnownEpisode[]>();
  return {
    knows: (child) => people.has(child),
    episodesOf: (child) => {
      const known =
        episodes.get(child) ??
        (people.get(child)?.care.periods ?? []).flatMap((period) =>
          oneAfterAnother(period).map(knownEpisode),
        );
      episodes.set(child, known);
      return known;
    },
    isWhole: (child) => {
      const person = people.get(child);
      return person !== undefined && isWhole(person);
    },
    everUasc: (child) => people.get(child)?.identity.uasc === true,
  };
}

function knownEpisode({ from, to, legalStatus, startReason, endReason }: CareEpisodeFact): KnownEpisode {
  return {
    from: dayNumber(from),
    to: to == null ? Number.NaN : dayNumber(to),
    legalStatus: legalStatus ?? '',
    startReason: startReason ?? '',
    endReason: endReason ?? '',
  };
}

/**
 * Whether the care that is seen is all there was: its first period begins at or before the 14th birthday, or is seen to
 * begin (RNE S) and no earlier care is declared. Source: contracts.md, "The category where history does not reach".
 */
function isWhole({ care, identity, inCare }: YoungPerson): boolean {
  const [first] = care.periods;
  if (first === undefined) return false;
  if (identity.born !== undefined && first.from <= birthday(identity.born, 14)) return true;
  const earlierDeclared = inCare.some(({ secondPeriod12m, source }) => {
    if (secondPeriod12m !== true) return false;
    const since = addMonths(source.on, -12);
    const seen = care.periods.filter(({ from, to }) => from <= source.on && (to === undefined || to > since));
    return seen.length < 2;
  });
  return first.beginningSeen && !earlierDeclared;
}
