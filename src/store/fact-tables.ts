import type { Fact, FactKind } from '#domain/people/facts.ts';

type SqlType = 'text' | 'date' | 'timestamptz' | 'boolean' | 'double precision';
/** The fields that a kind of fact has of its own. */
type Own<K extends FactKind> = Exclude<keyof Extract<Fact, { kind: K }>, 'kind' | 'child' | 'key' | 'source'>;

/** One field of a fact and the column that keeps it. */
export interface FactColumn {
  readonly field: string;
  readonly column: string;
  readonly type: SqlType;
}

/** Where a kind of fact is kept. */
export interface FactTable {
  readonly kind: FactKind;
  readonly table: string;
  /** True on the day of its extract only, so that one day's never takes the place of another's. */
  readonly snapshot: boolean;
  /** A span of which only one can be at a time: its table has `held_to_on`. */
  readonly oneAtOnce: boolean;
  readonly columns: readonly FactColumn[];
}

/** A table must name a column for every field of its kind: a field added to facts.ts does not compile until it does. */
function kept<K extends FactKind>(
  kind: K,
  table: string,
  columns: Readonly<Record<Own<K>, readonly [column: string, type: SqlType]>>,
): FactTable {
  const entries = Object.entries<readonly [string, SqlType]>(columns);
  return {
    kind,
    table,
    snapshot: kind === 'leaving-care' || kind === 'in-care',
    oneAtOnce: kind === 'care-episode' || kind === 'placement',
    columns: entries.map(([field, [column, type]]) => ({ field, column, type })),
  };
}

/** Every kind of fact, in the order in which they are read and written. */
export const factTables: readonly FactTable[] = [
  kept('identity', 'person_identity', {
    born: ['born_on', 'date'],
    sex: ['sex', 'text'],
    ethnicity: ['ethnicity', 'text'],
    ethnicGroup: ['ethnic_group', 'text'],
    upn: ['upn', 'text'],
    uasc: ['uasc', 'boolean'],
    uascCeasedOn: ['uasc_ceased_on', 'date'],
    disabled: ['disabled', 'boolean'],
    diedOn: ['died_on', 'date'],
    mother: ['mother', 'boolean'],
    childBorn: ['child_born_on', 'date'],
    forename: ['forename', 'text'],
    surname: ['surname', 'text'],
  }),
  kept('care-episode', 'care_episode', {
    from: ['from_on', 'date'],
    to: ['to_on', 'date'],
    startReason: ['start_reason', 'text'],
    endReason: ['end_reason', 'text'],
    legalStatus: ['legal_status', 'text'],
    need: ['need', 'text'],
    place: ['place', 'text'],
    provider: ['provider', 'text'],
    changeReason: ['change_reason', 'text'],
    homePostcode: ['home_postcode', 'text'],
    placePostcode: ['place_postcode', 'text'],
    urn: ['urn', 'text'],
  }),
  kept('placement', 'placement', {
    from: ['from_on', 'date'],
    to: ['to_on', 'date'],
    place: ['place', 'text'],
    provider: ['provider', 'text'],
    changeReason: ['change_reason', 'text'],
    postcode: ['postcode', 'text'],
    urn: ['urn', 'text'],
    distance: ['distance', 'double precision'],
    inArea: ['in_area', 'boolean'],
  }),
  kept('legal-status', 'legal_status', {
    from: ['from_on', 'date'],
    to: ['to_on', 'date'],
    legalStatus: ['legal_status', 'text'],
  }),
  kept('review', 'review', { on: ['event_on', 'date'], code: ['code', 'text'] }),
  kept('visit', 'visit', {
    on: ['event_on', 'date'],
    seen: ['seen', 'boolean'],
    seenAlone: ['seen_alone', 'boolean'],
  }),
  kept('missing', 'missing_episode', {
    what: ['what', 'text'],
    from: ['from_on', 'date'],
    fromAt: ['from_at', 'timestamptz'],
    to: ['to_on', 'date'],
    toAt: ['to_at', 'timestamptz'],
    returnInterviewOffered: ['return_interview_offered', 'boolean'],
    returnInterviewAccepted: ['return_interview_accepted', 'boolean'],
  }),
  kept('birthday-record', 'birthday_record', {
    year: ['return_year', 'text'],
    inTouch: ['in_touch', 'text'],
    activity: ['activity', 'text'],
    activityNotKnown: ['activity_not_known', 'boolean'],
    home: ['home', 'text'],
    suitable: ['suitable', 'boolean'],
    homeNotKnown: ['home_not_known', 'boolean'],
  }),
  kept('yearly-health', 'yearly_health', {
    year: ['return_year', 'text'],
    sdqScore: ['sdq_score', 'double precision'],
    sdqReason: ['sdq_reason', 'text'],
    convicted: ['convicted', 'boolean'],
    healthSurveillance: ['health_surveillance', 'boolean'],
    immunisations: ['immunisations', 'boolean'],
    teethCheck: ['teeth_check', 'boolean'],
    healthAssessment: ['health_assessment', 'boolean'],
    substanceMisuse: ['substance_misuse', 'boolean'],
    interventionReceived: ['intervention_received', 'boolean'],
    interventionOffered: ['intervention_offered', 'boolean'],
  }),
  kept('health-check', 'health_check', {
    what: ['what', 'text'],
    on: ['event_on', 'date'],
    done: ['done', 'boolean'],
    score: ['score', 'double precision'],
    reason: ['reason', 'text'],
  }),
  kept('involvement', 'involvement', {
    worker: ['worker', 'text'],
    role: ['role', 'text'],
    team: ['team', 'text'],
    from: ['from_on', 'date'],
    to: ['to_on', 'date'],
    reason: ['reason', 'text'],
  }),
  kept('leaving-care', 'leaving_care', {
    category: ['category', 'text'],
    planOn: ['plan_on', 'date'],
    inTouch: ['in_touch', 'text'],
    contactOn: ['contact_on', 'date'],
    home: ['home', 'text'],
    suitable: ['suitable', 'boolean'],
    activity: ['activity', 'text'],
    team: ['team', 'text'],
    worker: ['worker', 'text'],
    personalAdviser: ['personal_adviser', 'text'],
  }),
  kept('in-care', 'in_care', {
    healthAssessedOn: ['health_assessed_on', 'date'],
    dentalCheckOn: ['dental_check_on', 'date'],
    secondPeriod12m: ['second_period_12m', 'boolean'],
    placements12m: ['placements_12m', 'double precision'],
    missing12m: ['missing_12m', 'double precision'],
    away12m: ['away_12m', 'double precision'],
    returnInterviewOffered: ['return_interview_offered', 'boolean'],
    returnInterviewAccepted: ['return_interview_accepted', 'boolean'],
    permanencePlan: ['permanence_plan', 'text'],
    team: ['team', 'text'],
    worker: ['worker', 'text'],
  }),
  kept('adoption', 'adoption', {
    year: ['return_year', 'text'],
    born: ['born_on', 'date'],
    decidedOn: ['decided_on', 'date'],
    matchedOn: ['matched_on', 'date'],
    byFosterCarers: ['by_foster_carers', 'boolean'],
    adopters: ['adopters', 'double precision'],
    adoptersSex: ['adopters_sex', 'text'],
    adoptersStatus: ['adopters_status', 'text'],
  }),
  kept('adoption-decision', 'adoption_decision', {
    on: ['event_on', 'date'],
    born: ['born_on', 'date'],
    ceasedOn: ['ceased_on', 'date'],
    ceasedReason: ['ceased_reason', 'text'],
  }),
  kept('previous-permanence', 'previous_permanence', {
    year: ['return_year', 'text'],
    born: ['born_on', 'date'],
    order: ['order_kind', 'text'],
    orderAuthority: ['order_authority', 'text'],
    orderDate: ['order_date', 'text'],
  }),
  kept('liberty-order', 'liberty_order', {
    from: ['from_on', 'date'],
    to: ['to_on', 'date'],
    born: ['born_on', 'date'],
  }),
  kept('worker', 'worker', {
    worker: ['worker', 'text'],
    staffId: ['staff_id', 'text'],
    name: ['name', 'text'],
    jobTitle: ['job_title', 'text'],
    team: ['team', 'text'],
    fte: ['fte', 'double precision'],
  }),
  kept('team', 'team', { team: ['team', 'text'], name: ['name', 'text'], parent: ['parent', 'text'] }),
];
