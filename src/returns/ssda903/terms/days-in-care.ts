import type { KnownEpisode } from '../check/care-history.ts';
import { type DateCell } from '../check/date-cell.ts';
import { byDay } from './in-order.ts';

interface Episode {
  readonly DECOM: DateCell;
  readonly DEC: DateCell;
  readonly RNE: string;
  readonly REC: string;
  readonly LS: string;
}

/**
 * One child's episodes of two years' files and of the records, in order, each once: of several that began on one day,
 * the one that ended first, so that an episode still open last year is taken from this year. Those without a day on
 * which they began are left out. The latest goes on to the end of the year where it has no end.
 */
export function careKnown(
  rows: readonly Episode[],
  recorded: readonly KnownEpisode[],
  yearEnd: number,
): readonly KnownEpisode[] {
  const byStart = new Map<number, KnownEpisode>();
  for (const episode of [...rows.map(asKnown), ...recorded].toSorted((a, b) => byDay(a.to, b.to))) {
    if (!Number.isNaN(episode.from) && !byStart.has(episode.from)) byStart.set(episode.from, episode);
  }
  const episodes = [...byStart.values()].toSorted((a, b) => byDay(a.from, b.from));
  return episodes.map((episode, at) =>
    at === episodes.length - 1 && Number.isNaN(episode.to) ? { ...episode, to: yearEnd } : episode,
  );
}

function asKnown({ DECOM, DEC, RNE, REC, LS }: Episode): KnownEpisode {
  return { from: DECOM.day, to: DEC.day, startReason: RNE, endReason: REC, legalStatus: LS };
}

/** Days in care from `since` on: episodes are in order, and a day that two of them cover counts once. */
export function daysInCare(episodes: readonly KnownEpisode[], since: number): number {
  let days = 0;
  let counted = since;
  for (const { from, to } of episodes) {
    const begun = Math.max(from, counted);
    if (!(to > begun)) continue;
    days += to - begun;
    counted = to;
  }
  return days;
}
