import { type CalendarDate, later } from '#calendar/calendar-date.ts';
import { returnYearOf, yearStart } from '#calendar/return-year.ts';
import type { CareEpisodeFact } from '#domain/people/facts.ts';
import type { ReturnsTelling } from '#store/restatements.ts';
import type { Incoming, Timelines } from './timeline.ts';
import type { Version } from './version.ts';

/**
 * The return of a year restates what earlier returns said of that year: an episode that reaches into it (without an
 * end, or ending on or after its 1 April), and that it does not give for a child whom it tells of, is no longer known.
 * Source: the SSDA903 guide: each year's file holds every episode open at any time in the year.
 */
export function dropWhatLaterReturnsLeaveOut(
  timelines: Timelines,
  told: ReturnsTelling,
  incoming: readonly Incoming[],
): void {
  for (const { fact } of incoming) {
    if (fact.source.kind !== 'ssda903') continue;
    const days = told.get(fact.child) ?? new Map<CalendarDate, number | undefined>();
    told.set(fact.child, days.set(fact.source.on, undefined));
  }
  for (const episode of [...timelines.values()].flat().filter(isCurrentEpisode)) {
    const returns = told.get(episode.fact.child) ?? new Map<CalendarDate, number | undefined>();
    const next = [...returns]
      .filter(([day]) => day > episode.lastSaid)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))[0];
    if (next === undefined) continue;
    const [day, by] = next;
    const year = returnYearOf(day);
    const { to } = episode.fact;
    if (to != null && to < yearStart(year)) continue;
    episode.superseded = {
      on: later(day, episode.knownOn),
      reason: `the return of ${year} does not restate it`,
      by,
    };
  }
}

interface Episode extends Version {
  readonly fact: CareEpisodeFact;
}

function isCurrentEpisode(version: Version): version is Episode {
  const { fact, superseded, refused } = version;
  return (
    fact.kind === 'care-episode' &&
    fact.source.kind === 'ssda903' &&
    superseded === null &&
    refused === undefined
  );
}
