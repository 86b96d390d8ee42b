import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ReturnYear } from '#calendar/return-year.ts';
import type { Instant } from '#calendar/instant.ts';
import type { FactOf } from './fact-of.ts';
import type {
  AdoptionDecisionFact, AdoptionFact, LibertyOrderFact, PreviousPermanenceFact,
} from './permanence-facts.ts'; // prettier-ignore
import type { Seen } from './seen.ts';
import type {
  ActivityCode, DeclaredCategory, EthnicGroup, HomeCode, InTouch, Sex, WorkerRole,
} from './words.ts'; // prettier-ignore

/**
 * Facts: what one row of one extract says of one child, in the domain's words. Readers (`returns/`) make them, the
 * store keeps them, `assemble.ts` puts a child's facts together into a `YoungPerson`. They are the only currency
 * between those three rooms. Every fact has its `child`, `source` and `key` (`fact-of.ts`).
 *
 * Spans: `from` is the first day, `to` the day it ended (the day care ceases is not a day in care); `to` absent is
 * open as far as the source knows.
 */
/** Who someone is: Header, UASC table, List 8, List 9, ssd_person, ssd_immigration_status, ssd_disability. */
export interface IdentityFact extends FactOf<'identity'> {
  readonly born: Seen<CalendarDate>;
  readonly sex: Seen<Sex>;
  /** One of the return's ETHNIC codes where the source gives it, else undefined. */
  readonly ethnicity: Seen<string>;
  readonly ethnicGroup: Seen<EthnicGroup>;
  readonly upn: Seen<string>;
  /** Unaccompanied asylum-seeking child, now or formerly. */
  readonly uasc: Seen<boolean>;
  /** DUC: the day UASC status ceased. */
  readonly uascCeasedOn: Seen<CalendarDate>;
  readonly disabled: Seen<boolean>;
  readonly diedOn: Seen<CalendarDate>;
  readonly mother: Seen<boolean>;
  /** MC_DOB: the birth date of a mother's child. The return only. */
  readonly childBorn: Seen<CalendarDate>;
  readonly forename: Seen<string>;
  readonly surname: Seen<string>;
}

/** An episode of care: the return's Episodes, ssd_cla_episodes, and List 8's current period of care. */
export interface CareEpisodeFact extends FactOf<'care-episode'> {
  readonly from: CalendarDate;
  readonly to: Seen<CalendarDate>;
  /** RNE: S L P T B U. List 8 gives 'S'. */
  readonly startReason: Seen<string>;
  /** REC, or X1 where another episode follows. */
  readonly endReason: Seen<string>;
  /** LS: C1 C2 D1 E1 V2 V3 V4 J1 J2 J3 L1 L2 L3. */
  readonly legalStatus: Seen<string>;
  /** CIN: N1 to N8. */
  readonly need: Seen<string>;
  /** PLACE, PLACE_PROVIDER, REASON_PLACE_CHANGE, HOME_POST, PL_POST, URN: the return only. */
  readonly place: Seen<string>;
  readonly provider: Seen<string>;
  readonly changeReason: Seen<string>;
  readonly homePostcode: Seen<string>;
  readonly placePostcode: Seen<string>;
  readonly urn: Seen<string>;
}

/** Where a looked-after child lived: ssd_cla_placement, and List 8's most recent placement. */
export interface PlacementFact extends FactOf<'placement'> {
  readonly from: CalendarDate;
  readonly to: Seen<CalendarDate>;
  readonly place: Seen<string>;
  readonly provider: Seen<string>;
  readonly changeReason: Seen<string>;
  readonly postcode: Seen<string>;
  readonly urn: Seen<string>;
  /** Miles from home. */
  readonly distance: Seen<number>;
  /** Whether it lies in the authority's own area (List 8 'Placement Location'). */
  readonly inArea: Seen<boolean>;
}

/** ssd_legal_status. */
export interface LegalStatusFact extends FactOf<'legal-status'> {
  readonly from: CalendarDate;
  readonly to: Seen<CalendarDate>;
  readonly legalStatus: string;
}

/** A looked-after review: the return's Reviews, ssd_cla_reviews, List 8's latest. */
export interface ReviewFact extends FactOf<'review'> {
  readonly on: CalendarDate;
  readonly code: Seen<string>;
}

/** A visit by the social worker: ssd_cla_visits, List 8's latest. */
export interface VisitFact extends FactOf<'visit'> {
  readonly on: CalendarDate;
  readonly seen: Seen<boolean>;
  readonly seenAlone: Seen<boolean>;
}

/** Missing (M: whereabouts not known) or away without authorisation (A). */
export interface MissingFact extends FactOf<'missing'> {
  readonly what: 'missing' | 'away';
  readonly from: CalendarDate;
  readonly fromAt: Seen<Instant>;
  readonly to: Seen<CalendarDate>;
  readonly toAt: Seen<Instant>;
  readonly returnInterviewOffered: Seen<boolean>;
  readonly returnInterviewAccepted: Seen<boolean>;
}

/** An OC3 row of a return: the birthday record. */
export interface BirthdayRecordFact extends FactOf<'birthday-record'> {
  readonly year: ReturnYear;
  readonly inTouch: Seen<InTouch>;
  /** `null` is no information: ACTIV 0, or blank. Figures ask no more. */
  readonly activity: Seen<ActivityCode>;
  /** Which of the two it is: whether ACTIV is 0, *not known*. `null`: it is blank. */
  readonly activityNotKnown: Seen<boolean>;
  /** `null` is no information: ACCOM 0, or blank. Figures ask no more. */
  readonly home: Seen<HomeCode>;
  readonly suitable: Seen<boolean>;
  /** Which of the two it is: whether ACCOM is 0, *not known*. `null`: it is blank. */
  readonly homeNotKnown: Seen<boolean>;
}

/** An OC2 row of a return: looked after for twelve months at 31 March. */
export interface YearlyHealthFact extends FactOf<'yearly-health'> {
  readonly year: ReturnYear;
  readonly sdqScore: Seen<number>;
  readonly sdqReason: Seen<string>;
  readonly convicted: Seen<boolean>;
  readonly healthSurveillance: Seen<boolean>;
  readonly immunisations: Seen<boolean>;
  readonly teethCheck: Seen<boolean>;
  readonly healthAssessment: Seen<boolean>;
  readonly substanceMisuse: Seen<boolean>;
  readonly interventionReceived: Seen<boolean>;
  readonly interventionOffered: Seen<boolean>;
}

/** A dated health event: ssd_cla_health, ssd_cla_immunisations, ssd_sdq_scores. */
export interface HealthCheckFact extends FactOf<'health-check'> {
  readonly what: 'health-assessment' | 'dental-check' | 'immunisations' | 'sdq';
  readonly on: CalendarDate;
  /** Immunisations: whether up to date. Others: whether it took place. */
  readonly done: Seen<boolean>;
  readonly score: Seen<number>;
  readonly reason: Seen<string>;
}

/** A worker's time with a young person: SWEpisodes, ssd_involvements. Dated by the source itself. */
export interface InvolvementFact extends FactOf<'involvement'> {
  readonly worker: string;
  readonly role: WorkerRole;
  readonly team: Seen<string>;
  readonly from: CalendarDate;
  readonly to: Seen<CalendarDate>;
  readonly reason: Seen<string>;
}

/** One row of List 9 or ssd_care_leavers: undated states, true on the extract's date (`source.on`). */
export interface LeavingCareFact extends FactOf<'leaving-care'> {
  readonly category: Seen<DeclaredCategory>;
  /** Latest pathway plan: the later of its start and its latest review. */
  readonly planOn: Seen<CalendarDate>;
  readonly inTouch: Seen<InTouch>;
  readonly contactOn: Seen<CalendarDate>;
  readonly home: Seen<HomeCode>;
  readonly suitable: Seen<boolean>;
  readonly activity: Seen<ActivityCode>;
  readonly team: Seen<string>;
  readonly worker: Seen<string>;
  readonly personalAdviser: Seen<string>;
}

/** What List 8 says on its date beside episode, placement, review and visit. */
export interface InCareFact extends FactOf<'in-care'> {
  readonly healthAssessedOn: Seen<CalendarDate>;
  readonly dentalCheckOn: Seen<CalendarDate>;
  /** Whether this is a second or later period of care within twelve months: it declares earlier care. */
  readonly secondPeriod12m: Seen<boolean>;
  readonly placements12m: Seen<number>;
  readonly missing12m: Seen<number>;
  readonly away12m: Seen<number>;
  readonly returnInterviewOffered: Seen<boolean>;
  readonly returnInterviewAccepted: Seen<boolean>;
  readonly permanencePlan: Seen<string>;
  readonly team: Seen<string>;
  readonly worker: Seen<string>;
}

/** A worker: ssd_professionals (`child` is empty). */
export interface WorkerFact extends FactOf<'worker'> {
  readonly worker: string;
  readonly staffId: Seen<string>;
  readonly name: Seen<string>;
  readonly jobTitle: Seen<string>;
  readonly team: Seen<string>;
  readonly fte: Seen<number>;
}

/** A team: ssd_department (`child` is empty). Its parent is often its locality. */
export interface TeamFact extends FactOf<'team'> {
  readonly team: string;
  readonly name: Seen<string>;
  readonly parent: Seen<string>;
}

/** Facts about one child. */
export type PersonFact =
  | IdentityFact
  | CareEpisodeFact
  | PlacementFact
  | LegalStatusFact
  | ReviewFact
  | VisitFact
  | MissingFact
  | BirthdayRecordFact
  | YearlyHealthFact
  | HealthCheckFact
  | InvolvementFact
  | LeavingCareFact
  | InCareFact
  | AdoptionFact
  | AdoptionDecisionFact
  | PreviousPermanenceFact
  | LibertyOrderFact;

export type Fact = PersonFact | WorkerFact | TeamFact;
export type FactKind = Fact['kind'];
