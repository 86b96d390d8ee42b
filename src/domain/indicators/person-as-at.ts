import { ageOn, birthday } from '#calendar/age.ts';
import { type CalendarDate, earlier } from '#calendar/calendar-date.ts';
import { yearEnd, yearStart } from '#calendar/return-year.ts';
import { type CategoryPeriod, categoryOn } from '#domain/law/category.ts';
import type {
  BirthdayRecordFact,
  HealthCheckFact,
  InCareFact,
  InvolvementFact,
  MissingFact,
  PlacementFact,
  YearlyHealthFact,
} from '#domain/people/facts.ts';
import type {
  Care,
  CarePeriod,
  Identity,
  LeavingCareObservation,
  YoungPerson,
} from '#domain/people/young-person.ts';
import type { Placing } from './indicator.ts';
import { type WorkersNow, workersNow } from './evidence/worker.ts';

/** A birthday of a person, and the age attained on it. */
export interface Birthday {
  readonly age: number;
  readonly on: CalendarDate;
}

/**
 * A person without the facts that are dated after the as-at day, so that no indicator can forget to leave them out.
 * What an extract made later says of earlier days stands (contracts.md: of a folder, all that it holds is taken as
 * known); so later extracts are there too, apart, for their dates and for the doubt that a change between two throws.
 * Everything is worked out when first asked for: most people are outside most figures.
 */
export class PersonAsAt {
  readonly whole: YoungPerson;
  readonly asAt: CalendarDate;
  readonly born: CalendarDate | undefined;
  readonly at: number;
  /** Kept by `unlessIn`: the placing in every cohort that their category keeps them out of. */
  byCategory: Placing | undefined;
  readonly #historyOf: (person: YoungPerson) => readonly CategoryPeriod[];
  #categories: readonly CategoryPeriod[] | undefined;
  #category: CategoryPeriod | undefined;
  #birthday: Birthday | null | undefined;
  #care: Care | undefined;
  #careNow: CarePeriod | null | undefined;
  #leavingCare: readonly LeavingCareObservation[] | undefined;
  #laterLeavingCare: readonly LeavingCareObservation[] | undefined;
  #inCare: readonly InCareFact[] | undefined;
  #placements: readonly PlacementFact[] | undefined;
  #involvements: readonly InvolvementFact[] | undefined;
  #workers: WorkersNow | undefined;

  /** `historyOf` gives category histories; `at` is the person's place in the population, for what is kept of each. */
  constructor(
    whole: YoungPerson,
    asAt: CalendarDate,
    historyOf: (person: YoungPerson) => readonly CategoryPeriod[],
    at = 0,
  ) {
    this.whole = whole;
    this.asAt = asAt;
    this.born = whole.identity.born;
    this.#historyOf = historyOf;
    this.at = at;
  }

  get child(): string {
    return this.whole.child;
  }
  get identity(): Identity {
    return this.whole.identity;
  }
  /** The category on the as-at day. */
  get category(): CategoryPeriod {
    return (this.#category ??= this.categoryOn(this.asAt));
  }
  categoryOn(on: CalendarDate): CategoryPeriod {
    return categoryOn((this.#categories ??= this.#historyOf(this.whole)), on);
  }

  /** Age in years on the as-at day. */
  get age(): number | undefined {
    return this.lastBirthday?.age;
  }
  /** The last birthday on or before the as-at day: the one that falls in the twelve months that end on it. */
  get lastBirthday(): Birthday | undefined {
    this.#birthday ??= lastBirthday(this.born, this.asAt);
    return this.#birthday ?? undefined;
  }
  /** Who works with them on the as-at day. */
  get workersNow(): WorkersNow {
    return (this.#workers ??= workersNow(this));
  }

  get care(): Care {
    return (this.#care ??= careUpTo(this.whole.care, this.asAt));
  }
  /** The time in care that holds the as-at day; null: none. The day care ceases is not a day in care. */
  get careNow(): CarePeriod | null {
    if (this.#careNow !== undefined) return this.#careNow;
    const last = this.whole.care.periods.findLast(({ from }) => from <= this.asAt);
    // most people have left care: told without trimming what is known of it
    if (last === undefined || (last.to !== undefined && last.to <= this.asAt)) return (this.#careNow = null);
    const period = this.care.periods.at(-1);
    // Care ends at 18: an open period that no source follows to the day is not seen to have gone beyond it.
    const unseen = (this.age ?? 0) >= 18 && (this.care.knownTo ?? this.asAt) < this.asAt;
    this.#careNow = period !== undefined && period.to === undefined && !unseen ? period : null;
    return this.#careNow;
  }
  get placements(): readonly PlacementFact[] {
    return (this.#placements ??= spansUpTo(this.whole.placements, this.asAt));
  }
  get missing(): readonly MissingFact[] {
    return spansUpTo(this.whole.missing, this.asAt).map((episode) =>
      episode.to === null ? { ...episode, toAt: null } : episode,
    );
  }
  get involvements(): readonly InvolvementFact[] {
    return (this.#involvements ??= spansUpTo(this.whole.involvements, this.asAt));
  }
  get healthChecks(): readonly HealthCheckFact[] {
    return this.whole.healthChecks.filter(({ on }) => on <= this.asAt);
  }
  get yearlyHealth(): readonly YearlyHealthFact[] {
    return this.whole.yearlyHealth.filter(({ year }) => yearEnd(year) <= this.asAt);
  }
  /** Birthday records whose birthday is not after the as-at day. */
  get birthdayRecords(): readonly BirthdayRecordFact[] {
    return this.whole.birthdayRecords.filter(({ year }) => {
      const [begins, ends] = [yearStart(year), yearEnd(year)];
      if (ends <= this.asAt || begins > this.asAt) return ends <= this.asAt;
      return this.born !== undefined && birthdayBetween(this.born, begins, ends) <= this.asAt;
    });
  }

  /** What List 9 and the SSD said on or before the as-at day. */
  get leavingCare(): readonly LeavingCareObservation[] {
    return (this.#leavingCare ??= upTo(this.whole.leavingCare, this.asAt, ({ on }) => on));
  }
  /** What they said after it: for dates that are not after the as-at day, and for doubt. Never for a state. */
  get laterLeavingCare(): readonly LeavingCareObservation[] {
    return (this.#laterLeavingCare ??= this.whole.leavingCare.slice(this.leavingCare.length));
  }
  /** List 8 rows of the as-at day or before. */
  get inCare(): readonly InCareFact[] {
    return (this.#inCare ??= upTo(this.whole.inCare, this.asAt, ({ source }) => source.on));
  }
  /** List 8 rows after it: for dates that are not after the as-at day. */
  get laterInCare(): readonly InCareFact[] {
    return this.whole.inCare.slice(this.inCare.length);
  }
}

/** The facts up to a day, of a list in order of day. The list itself where none is later. */
function upTo<T>(facts: readonly T[], day: CalendarDate, dayOf: (fact: T) => CalendarDate): readonly T[] {
  const last = facts.at(-1);
  if (last === undefined || dayOf(last) <= day) return facts;
  return facts.slice(
    0,
    facts.findIndex((fact) => dayOf(fact) > day),
  );
}

/** Spans that had begun by a day; one that ended after it had not ended (`null`), as far as could then be known. */
function spansUpTo<T extends { readonly from: CalendarDate; readonly to: CalendarDate | null | undefined }>(
  spans: readonly T[],
  day: CalendarDate,
): readonly T[] {
  let whole = true;
  for (const { from, to } of spans) if (from > day || (to != null && to > day)) whole = false;
  if (whole) return spans;
  return spans
    .filter(({ from }) => from <= day)
    .map((span) => (span.to != null && span.to > day ? { ...span, to: null } : span));
}

/** Periods do not overlap: only the last that had begun can reach past the day. */
function careUpTo(care: Care, day: CalendarDate): Care {
  const { kinds, knownTo, periods } = care;
  const begun = periods.every(({ from }) => from <= day)
    ? periods
    : periods.filter(({ from }) => from <= day);
  const last = begun.at(-1);
  const trimmed = last === undefined ? undefined : periodUpTo(last, day);
  if (begun === periods && trimmed === last && (knownTo === undefined || knownTo <= day)) return care;
  return {
    kinds,
    knownTo: knownTo === undefined ? undefined : earlier(knownTo, day),
    periods: trimmed === undefined || trimmed === last ? begun : [...begun.slice(0, -1), trimmed],
  };
}

function periodUpTo(period: CarePeriod, day: CalendarDate): CarePeriod {
  const last = period.episodes.at(-1);
  const ended = period.to === undefined || period.to <= day;
  if (ended && (last === undefined || last.from <= day)) return period;
  return {
    ...period,
    to: ended ? period.to : undefined,
    endReason: ended ? period.endReason : undefined,
    episodes: spansUpTo(period.episodes, day),
  };
}

function lastBirthday(born: CalendarDate | undefined, day: CalendarDate): Birthday | null {
  if (born === undefined) return null;
  const age = ageOn(born, day);
  return age < 0 ? null : { age, on: birthday(born, age) };
}

/** The birthday that falls between two days a year apart. */
function birthdayBetween(born: CalendarDate, from: CalendarDate, to: CalendarDate): CalendarDate {
  const on = birthday(born, Number(to.slice(0, 4)) - Number(born.slice(0, 4)));
  return on <= to && on >= from ? on : birthday(born, Number(from.slice(0, 4)) - Number(born.slice(0, 4)));
}
