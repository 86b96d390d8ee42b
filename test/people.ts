import { calendarDate } from '#calendar/calendar-date.ts';
import { parseReturnYear, yearEnd } from '#calendar/return-year.ts';
import type { BirthdayRecordFact, CareEpisodeFact, LeavingCareFact } from '#domain/people/facts.ts';
import type { Source, SourceKind } from '#domain/people/source.ts';
import type {
  Care,
  CarePeriod,
  Identity,
  LeavingCareObservation,
  Request,
  YoungPerson,
} from '#domain/people/young-person.ts';

/**
 * People for tests. Everything that is not said is not known: lists are empty, cells undefined. Days are written as
 * plain text (`'2024-03-10'`).
 */
type Parts = Omit<Partial<YoungPerson>, 'identity' | 'care'> & {
  /** Date of birth; undefined: no source says. */
  readonly born?: string | undefined;
  readonly identity?: Partial<Identity>;
  /** Periods alone are known to 31 October 2026. */
  readonly care?: Care | readonly CarePeriod[];
};

export function youngPerson({ born, identity, care, ...parts }: Parts = {}): YoungPerson {
  return {
    child: 'C1',
    placements: [],
    reviews: [],
    visits: [],
    missing: [],
    birthdayRecords: [],
    yearlyHealth: [],
    healthChecks: [],
    involvements: [],
    leavingCare: [],
    inCare: [],
    adoptions: [],
    adoptionDecisions: [],
    previousPermanence: [],
    libertyOrders: [],
    requests: [],
    ...parts,
    identity: {
      born: born === undefined ? undefined : calendarDate(born),
      sex: undefined,
      ethnicGroup: undefined,
      ethnicity: undefined,
      upn: undefined,
      uasc: undefined,
      uascCeasedOn: undefined,
      disabled: undefined,
      diedOn: undefined,
      mother: undefined,
      childBorn: undefined,
      forename: undefined,
      surname: undefined,
      ...identity,
    },
    care: care === undefined ? careOf([]) : 'periods' in care ? care : careOf(care),
  };
}

/** Time in care, known to a day (31 October 2026 unless told). No periods: no source speaks of it. */
export function careOf(periods: readonly CarePeriod[], knownTo = '2026-10-31'): Care {
  const known = periods.length > 0;
  return {
    periods,
    knownTo: known ? calendarDate(knownTo) : undefined,
    kinds: known ? ['ssda903'] : [],
  };
}

type EpisodeParts = Partial<Omit<CareEpisodeFact, 'from' | 'to'>>;

/** An episode: by default the start of care (RNE S), accommodated (V2), in a foster home (U6), ending for any other reason. */
export function episode(from: string, to?: string, parts: EpisodeParts = {}): CareEpisodeFact {
  return {
    kind: 'care-episode',
    child: 'C1',
    key: from,
    source: sourceOf('ssda903', '2026-03-31'),
    from: calendarDate(from),
    to: to === undefined ? null : calendarDate(to),
    startReason: 'S',
    endReason: to === undefined ? null : 'E8',
    legalStatus: 'V2',
    need: 'N1',
    place: 'U6',
    provider: 'PR1',
    changeReason: null,
    homePostcode: undefined,
    placePostcode: undefined,
    urn: undefined,
    ...parts,
  };
}

/** A period of care of one episode, seen to begin unless its start reason says otherwise; `to` left out: still in care. */
export function inCare(from: string, to?: string, parts: EpisodeParts = {}): CarePeriod {
  return periodOf(episode(from, to, parts));
}

/** A period of care of several episodes, which must follow each other. */
export function periodOf(...episodes: readonly [CareEpisodeFact, ...CareEpisodeFact[]]): CarePeriod {
  const [first] = episodes;
  const last = episodes.at(-1) ?? first;
  return {
    from: first.from,
    to: last.to ?? undefined,
    beginningSeen: first.startReason === 'S',
    endReason: last.to == null ? undefined : (last.endReason ?? undefined),
    episodes,
  };
}

/** What List 9 (or the SSD) says of someone on one extract's day. */
export function listed(
  on: string,
  parts: Partial<LeavingCareFact> = {},
  sourceKind: SourceKind = 'annex-a',
): LeavingCareObservation {
  const row: LeavingCareFact = {
    kind: 'leaving-care',
    child: 'C1',
    key: '',
    source: sourceOf(sourceKind, on),
    category: undefined,
    planOn: undefined,
    inTouch: undefined,
    contactOn: undefined,
    home: undefined,
    suitable: undefined,
    activity: undefined,
    team: undefined,
    worker: undefined,
    personalAdviser: undefined,
    ...parts,
  };
  return { on: calendarDate(on), sourceKind, listed: true, row };
}

/** An extract that no longer lists someone whom an earlier one of its kind did. */
export function notListed(on: string, sourceKind: SourceKind = 'annex-a'): LeavingCareObservation {
  return { on: calendarDate(on), sourceKind, listed: false, row: undefined };
}

/** An OC3 row of a return year (`2025-26`): in touch, no information on activity and home, unless told. */
export function birthdayRecord(year: string, parts: Partial<BirthdayRecordFact> = {}): BirthdayRecordFact {
  const of = parseReturnYear(year);
  if (of === undefined) throw new RangeError(`not a return year: ${year}`);
  return {
    kind: 'birthday-record',
    child: 'C1',
    key: year,
    source: { ...sourceOf('ssda903', yearEnd(of)), year: of },
    year: of,
    inTouch: 'yes',
    activity: null,
    activityNotKnown: true,
    home: null,
    suitable: null,
    homeNotKnown: true,
    ...parts,
  };
}

/** What someone asked of the authority. */
export function request(on: string, what: Request['what'], until?: string): Request {
  return { on: calendarDate(on), what, until: until === undefined ? undefined : calendarDate(until) };
}

/** Where a fact of a test was read. */
export function sourceOf(kind: SourceKind, on: string): Source {
  return { kind, on: calendarDate(on), file: 'test', row: 2 };
}
