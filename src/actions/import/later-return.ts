import { later } from '#calendar/calendar-date.ts';
import { returnYearOf, yearStart } from '#calendar/return-year.ts';
import type { CareEpisodeFact } from '#domain/people/facts.ts';
import type { Timelines } from './timeline.ts';
import type { Version } from './version.ts';

/**
 * The return of a year restates what earlier returns said of that year: an episode that reaches into it (without an
 * end, or ending on or after its 1 April), and that it does not give for the same child, is no longer known.
 * Source: the SSDA903 guide: each year's file holds every episode open at any time in the year.
 */
export function dropWhatLaterReturnsLeaveOut(timelines: Timelines): void {
  const ofChild = Map.groupBy(
    [...timelines.values()].flatMap((versions) => {
      const episodes = versions.filter(isEpisode);
      return episodes.length === 0 ? [] : [episodes];
    }),
    ([first]) => first?.fact.child,
  );
  for (const all of ofChild.values()) {
    // The returns that tell of the child, also by episodes that a still later return left out in its turn.
    const said = all.map((versions) => versions.map(({ lastSaid }) => lastSaid).reduce(later));
    const days = [...new Set(said)].toSorted();
    for (const episode of all.flat().filter(({ superseded }) => superseded === null)) {
      const next = days.find((day) => day > episode.lastSaid);
      if (next === undefined) continue;
      const year = returnYearOf(next);
      const { to } = episode.fact;
      if (to != null && to < yearStart(year)) continue;
      episode.superseded = {
        on: later(next, episode.knownOn),
        reason: `the return of ${year} does not restate it`,
      };
    }
  }
}

interface Episode extends Version {
  readonly fact: CareEpisodeFact;
}

function isEpisode(version: Version): version is Episode {
  const { fact, refused } = version;
  return fact.kind === 'care-episode' && fact.source.kind === 'ssda903' && refused === undefined;
}
