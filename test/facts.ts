import { calendarDate } from '#calendar/calendar-date.ts';
import { parseReturnYear } from '#calendar/return-year.ts';
import type {
  HealthCheckFact,
  InCareFact,
  InvolvementFact,
  MissingFact,
  YearlyHealthFact,
} from '#domain/people/facts.ts';
import { sourceOf } from './people.ts';

/** Facts for tests. What is not said is not carried. The day on which these extracts were drawn matters to none of them. */
const drawnOn = '2026-10-31';
const on = calendarDate;

/** A worker's time with a young person, as the SSD has it. */
export function involved(
  role: InvolvementFact['role'],
  worker: string,
  from: string,
  to?: string,
): InvolvementFact {
  const source = sourceOf('ssd', drawnOn);
  const ended = to === undefined ? null : on(to);
  return {
    kind: 'involvement',
    child: 'C1',
    key: worker,
    source,
    worker,
    role,
    team: null,
    from: on(from),
    to: ended,
    reason: null,
  };
}
/** An OC2 row of a return year. */
export function oc2(year: string, parts: Partial<YearlyHealthFact>): YearlyHealthFact {
  const of = parseReturnYear(year);
  if (of === undefined) throw new RangeError(year);
  return {
    kind: 'yearly-health', child: 'C1', key: year, year: of, source: { ...sourceOf('ssda903', '2026-03-31'), year: of },
    sdqScore: undefined, sdqReason: undefined, convicted: undefined, healthSurveillance: undefined, immunisations: undefined,
    teethCheck: undefined, healthAssessment: undefined, substanceMisuse: undefined, interventionReceived: undefined,
    interventionOffered: undefined, ...parts,
  }; // prettier-ignore
}

/** A List 8 row, drawn on a day. */
export function list8(day: string, parts: Partial<InCareFact>): InCareFact {
  return {
    kind: 'in-care', child: 'C1', key: day, source: sourceOf('annex-a', day), healthAssessedOn: undefined,
    dentalCheckOn: undefined, secondPeriod12m: undefined, placements12m: undefined, missing12m: undefined, away12m: undefined,
    returnInterviewOffered: undefined, returnInterviewAccepted: undefined, permanencePlan: undefined, team: undefined,
    worker: undefined, ...parts,
  }; // prettier-ignore
}

/** A health event of the SSD. */
export function check(
  what: HealthCheckFact['what'],
  day: string,
  done: boolean | null = null,
): HealthCheckFact {
  const source = sourceOf('ssd', drawnOn);
  return {
    kind: 'health-check',
    child: 'C1',
    key: day,
    source,
    what,
    on: on(day),
    done,
    score: undefined,
    reason: undefined,
  };
}

/** An episode of going missing; `to` null: not yet back. */
export function missing(
  from: string,
  to: string | null,
  offered?: boolean | null,
  kind: 'ssd' | 'ssda903' = 'ssd',
): MissingFact {
  return {
    kind: 'missing', child: 'C1', key: from, source: sourceOf(kind, drawnOn), what: 'missing', from: on(from), fromAt: undefined,
    to: to === null ? null : on(to), toAt: undefined, returnInterviewOffered: offered, returnInterviewAccepted: undefined,
  }; // prettier-ignore
}
