import { type CalendarDate, later } from '#calendar/calendar-date.ts';
import type { ReturnYear } from '#calendar/return-year.ts';
import type { CareEpisodeFact, LegalStatusFact, PlacementFact } from '../facts.ts';
import type { SourceKind } from '../source.ts';
import type { Care, CarePeriod } from '../young-person.ts';
import { type CareDays, type NewestOf, restated } from './newest.ts';

/** The kinds of extract, the one that says most of an episode first. */
const KINDS: readonly SourceKind[] = ['ssda903', 'ssd', 'annex-a'];

/**
 * Time in care, from every kind of extract together: each kind's episodes are joined into unbroken periods; periods of
 * different kinds that overlap or touch are one, and where they disagree about its end, the newest kind decides. Care
 * that no source ends, and that a later extract of the same kind no longer has, had ended by that extract's day.
 * `years`: the years of all returns that gave episodes of this child, oldest first.
 */
export function careOf(
  episodes: readonly CareEpisodeFact[],
  legalStatuses: readonly LegalStatusFact[],
  placements: readonly PlacementFact[],
  newest: NewestOf,
  years: readonly ReturnYear[],
  careDays: CareDays,
): Care {
  const kinds = KINDS.filter((kind) => episodes.some(({ source }) => source.kind === kind));
  const ages = (kind: SourceKind): string => newest.get(kind) ?? '';
  const oldestFirst = kinds.toSorted((a, b) => (ages(a) < ages(b) ? -1 : 1));
  const stretches = oldestFirst.flatMap((kind) => {
    const own = episodes.filter(({ source }) => source.kind === kind);
    return unbroken(kind === 'ssda903' ? restated(own, years) : own).map((run) => ({ kind, run }));
  });
  const periods = joined(stretches, oldestFirst, newest).map((stretch) =>
    periodOf(stretch, oldestFirst, legalStatuses, placements, careDays),
  );
  const days = kinds.flatMap((kind) => careDays.get(kind)?.at(-1) ?? newest.get(kind) ?? []);
  return { periods, kinds, knownTo: days.length === 0 ? undefined : days.reduce(later) };
}

/** Episodes of one kind of extract that follow each other without a break. */
interface Stretch {
  readonly kind: SourceKind;
  readonly run: Run;
}
interface Run {
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
  readonly episodes: readonly CareEpisodeFact[];
}

function unbroken(episodes: readonly CareEpisodeFact[]): readonly Run[] {
  const runs: Run[] = [];
  for (const episode of episodes.toSorted(byStart)) {
    const last = runs.at(-1);
    const to = episode.to ?? undefined;
    if (last === undefined || (last.to !== undefined && last.to < episode.from)) {
      runs.push({ from: episode.from, to, episodes: [episode] });
      continue;
    }
    // An open episode that another follows ended when that one began; the last word is the later end.
    const end = to === undefined || last.to === undefined ? to : later(last.to, to);
    runs[runs.length - 1] = { from: last.from, to: end, episodes: [...last.episodes, episode] };
  }
  return runs;
}

/** Stretches of different kinds that are the same time in care. Oldest kind first; gives one list of stretches each. */
function joined(
  stretches: readonly Stretch[],
  oldestFirst: readonly SourceKind[],
  newest: NewestOf,
): readonly (readonly Stretch[])[] {
  const groups: Stretch[][] = [];
  for (const stretch of stretches.toSorted((a, b) =>
    a.run.from < b.run.from ? -1 : a.run.from > b.run.from ? 1 : 0,
  )) {
    const group = groups.findLast((members) => members.some((member) => sameCare(member, stretch, newest)));
    if (group === undefined) groups.push([stretch]);
    else group.push(stretch);
  }
  return groups.map((group) =>
    group.toSorted((a, b) => oldestFirst.indexOf(a.kind) - oldestFirst.indexOf(b.kind)),
  );
}

/** Whether a later-beginning stretch is the same time in care as an earlier one, as far as the earlier is known. */
function sameCare(earlier: Stretch, next: Stretch, newest: NewestOf): boolean {
  if (earlier.run.to !== undefined) return next.run.from <= earlier.run.to;
  // An open stretch is known to its extract's day only: what begins after that is new unless the same kind says so.
  const known = newest.get(earlier.kind);
  return earlier.kind === next.kind || known === undefined || next.run.from <= known;
}

function periodOf(
  group: readonly Stretch[],
  oldestFirst: readonly SourceKind[],
  legalStatuses: readonly LegalStatusFact[],
  placements: readonly PlacementFact[],
  careDays: CareDays,
): CarePeriod {
  const from = group.map(({ run }) => run.from).reduce((a, b) => (a < b ? a : b));
  const deciding = group.filter(({ kind }) => kind === group.at(-1)?.kind).at(-1);
  const unseen = deciding === undefined ? undefined : endedUnseen(deciding, group, careDays);
  const to = unseen?.by ?? deciding?.run.to;
  const episodes = episodesOf(group, oldestFirst).map((episode) =>
    filled(episode, legalStatuses, placements),
  );
  const ending = deciding?.run.episodes.at(-1)?.endReason ?? undefined;
  const reasons = group.flatMap(({ run }) => (run.to === to ? (run.episodes.at(-1)?.endReason ?? []) : []));
  return {
    from,
    to,
    beginningSeen: group.some(({ run }) => run.from === from && run.episodes[0]?.startReason === 'S'),
    endReason: to === undefined ? undefined : (reasons.find((reason) => reason !== 'X1') ?? ending),
    episodes,
    ...(unseen === undefined ? {} : { lastSeen: unseen.lastSeen }),
  };
}

/**
 * Care that is open as far as its sources say, but that the next extract of the deciding kind no longer has: the last
 * day for which one has it, and the day by which it had ended. Undefined: every later extract still has it.
 */
function endedUnseen(
  { kind, run }: Stretch,
  group: readonly Stretch[],
  careDays: CareDays,
): { readonly lastSeen: CalendarDate; readonly by: CalendarDate } | undefined {
  if (run.to !== undefined) return undefined;
  const lastSeen = group
    .filter((stretch) => stretch.run.to === undefined)
    .flatMap((stretch) => stretch.run.episodes.map(({ source }) => source.on))
    .reduce((a, b) => later(a, b), run.from);
  const by = careDays.get(kind)?.find((day) => day > lastSeen);
  return by === undefined ? undefined : { lastSeen, by };
}

/**
 * The episodes of a period: the return's, which say most, then what newer extracts add after them. An episode that the
 * return left open takes the end that a newer extract gives to the episode of the same day.
 */
function episodesOf(
  group: readonly Stretch[],
  oldestFirst: readonly SourceKind[],
): readonly CareEpisodeFact[] {
  const chosen: CareEpisodeFact[] = [];
  for (const kind of KINDS) {
    const own = group.filter((stretch) => stretch.kind === kind).flatMap(({ run }) => run.episodes);
    for (const episode of own) {
      const same = chosen.findIndex(({ from }) => from === episode.from);
      const known = chosen[same];
      const newer = known !== undefined && oldestFirst.indexOf(kind) > oldestFirst.indexOf(known.source.kind);
      if (known === undefined) {
        if (chosen.every(({ from, to }) => from < episode.from && (to == null || to <= episode.from))) {
          chosen.push(episode);
        } else if (chosen.every(({ from }) => from > episode.from)) chosen.unshift(episode);
      } else if (newer && known.to == null && episode.to != null) {
        chosen[same] = { ...known, to: episode.to, endReason: episode.endReason };
      }
    }
  }
  return chosen.map((episode, at) => {
    const next = chosen[at + 1];
    return episode.to == null && next !== undefined ? { ...episode, to: next.from } : episode;
  });
}

/** Fills what the episode's own source does not carry from the dated legal statuses and placements of the same day. */
function filled(
  episode: CareEpisodeFact,
  legalStatuses: readonly LegalStatusFact[],
  placements: readonly PlacementFact[],
): CareEpisodeFact {
  const covers = ({ from, to }: { from: CalendarDate; to?: CalendarDate | null | undefined }): boolean =>
    from <= episode.from && (to == null || episode.from < to);
  const legalStatus = episode.legalStatus ?? legalStatuses.find(covers)?.legalStatus;
  const placement = placements.find(covers);
  return {
    ...episode,
    legalStatus,
    place: episode.place ?? placement?.place,
    provider: episode.provider ?? placement?.provider,
    placePostcode: episode.placePostcode ?? placement?.postcode,
    urn: episode.urn ?? placement?.urn,
  };
}

function byStart(a: CareEpisodeFact, b: CareEpisodeFact): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  const end = (to: CalendarDate | null | undefined): string => to ?? '9999';
  return end(a.to) < end(b.to) ? -1 : 1;
}
