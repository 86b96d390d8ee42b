import type { CalendarDate } from '#calendar/calendar-date.ts';
import type {
  BirthdayRecordFact,
  CareEpisodeFact,
  HealthCheckFact,
  InCareFact,
  InvolvementFact,
  LeavingCareFact,
  MissingFact,
  PlacementFact,
  ReviewFact,
  VisitFact,
  YearlyHealthFact,
} from './facts.ts';
import type {
  AdoptionDecisionFact,
  AdoptionFact,
  LibertyOrderFact,
  PreviousPermanenceFact,
} from './permanence-facts.ts';
import type { SourceKind } from './source.ts';
import type { EthnicGroup, Sex } from './words.ts';

/** Who someone is, as the newest source that says so has it. Undefined: no source says. */
export interface Identity {
  readonly born: CalendarDate | undefined;
  readonly sex: Sex | undefined;
  readonly ethnicGroup: EthnicGroup | undefined;
  /** An ETHNIC code of the return. */
  readonly ethnicity: string | undefined;
  readonly upn: string | undefined;
  readonly uasc: boolean | undefined;
  readonly uascCeasedOn: CalendarDate | undefined;
  readonly disabled: boolean | undefined;
  readonly diedOn: CalendarDate | undefined;
  readonly mother: boolean | undefined;
  /** The birth date of a mother's child. */
  readonly childBorn: CalendarDate | undefined;
  readonly forename: string | undefined;
  readonly surname: string | undefined;
}

/** One unbroken time of being looked after: `from` is the first day, `to` the day it ceased (not itself in care). */
export interface CarePeriod {
  readonly from: CalendarDate;
  /** Undefined: not ceased as far as the newest source knows (`Care.knownTo`). */
  readonly to: CalendarDate | undefined;
  /**
   * Only where no source gives the day care ceased, and a later extract no longer has it: the last day for which one
   * has. `to` is then the day of that later extract: care had ended by it, and is not known to have ended before.
   */
  readonly lastSeen?: CalendarDate;
  /** True where the period is seen to begin: RNE 'S', or a declared start. False: it began before the source looks. */
  readonly beginningSeen: boolean;
  /** REC of its last episode. */
  readonly endReason: string | undefined;
  readonly episodes: readonly CareEpisodeFact[];
}

/** Time in care, from every source together. */
export interface Care {
  /** In order, not overlapping. */
  readonly periods: readonly CarePeriod[];
  /** The newest day for which some source speaks of this person's care; undefined where none does. */
  readonly knownTo: CalendarDate | undefined;
  /** The sources that speak of it. */
  readonly kinds: readonly SourceKind[];
}

/**
 * What List 9 or the SSD said of someone on one extract's date; `listed` false where that extract no longer lists
 * someone whom an earlier one of its kind did (`row` undefined then). In order of `on`; Annex A before the SSD of the
 * same day.
 */
export interface LeavingCareObservation {
  readonly on: CalendarDate;
  readonly sourceKind: SourceKind;
  readonly listed: boolean;
  readonly row: LeavingCareFact | undefined;
}

/**
 * What a young person asked of the authority, on the day they told it; no extract carries it.
 *  - `education`: pursues or wants to pursue education or training (CA89 s23CA);
 *  - `support`: wishes advice and support at 21 to 24 (s23CZB);
 *  - `ended`: no longer wants either;
 *  - `programme`: a programme of education or training set out in the pathway plan (s23C(7)).
 */
export interface Request {
  readonly on: CalendarDate;
  readonly what: 'education' | 'support' | 'ended' | 'programme';
  /** The day the course or programme ends (no longer in force on it); undefined: not recorded. */
  readonly until: CalendarDate | undefined;
}

/** Everything known of one person, put together from facts by `assemble`. Lists are in order of date. */
export interface YoungPerson {
  readonly child: string;
  readonly identity: Identity;
  readonly care: Care;
  readonly placements: readonly PlacementFact[];
  readonly reviews: readonly ReviewFact[];
  readonly visits: readonly VisitFact[];
  readonly missing: readonly MissingFact[];
  readonly birthdayRecords: readonly BirthdayRecordFact[];
  readonly yearlyHealth: readonly YearlyHealthFact[];
  readonly healthChecks: readonly HealthCheckFact[];
  readonly involvements: readonly InvolvementFact[];
  readonly leavingCare: readonly LeavingCareObservation[];
  /** List 8 rows. */
  readonly inCare: readonly InCareFact[];
  /** Adoption, permanence before care and deprivation of liberty, as returns tell them: for writing the return alone. */
  readonly adoptions: readonly AdoptionFact[];
  readonly adoptionDecisions: readonly AdoptionDecisionFact[];
  readonly previousPermanence: readonly PreviousPermanenceFact[];
  readonly libertyOrders: readonly LibertyOrderFact[];
  readonly requests: readonly Request[];
}
