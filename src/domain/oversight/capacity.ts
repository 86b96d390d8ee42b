import { birthday } from '#calendar/age.ts';
import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { addMonths, monthEnd } from '#calendar/month.ts';
import { among, lookedAfter, mayBeOpen } from '#domain/indicators/cohorts/among.ts';
import { adviserCaseload } from '#domain/indicators/evidence/adviser-caseload.ts';
import type { Caseload } from '#domain/indicators/evidence/caseload.ts';
import { socialWorkerCaseload } from '#domain/indicators/evidence/social-worker-caseload.ts';
import type { Measuring, Placing } from '#domain/indicators/indicator.ts';
import type { PersonAsAt } from '#domain/indicators/person-as-at.ts';

/** A worker's caseload, with what B05 weighs it. */
export interface Load extends Caseload {
  /** Sum of the weights of the young people, as B05 counts them. */
  readonly weight: number;
  /** Young people for one full-time worker. */
  readonly perFullTime: number;
  /** The worker's own team, else their young people's, where one is recorded. */
  readonly team: string | undefined;
}

/** Caseloads of personal advisers, or of social workers, the heaviest for one full-time worker first: those of B04 and B06. */
export function loads(
  measuring: Measuring,
  of: 'personal-adviser' | 'social-worker',
  weightOf: (person: PersonAsAt) => number,
): readonly Load[] {
  const [gate, caseload] =
    of === 'personal-adviser' ? [mayBeOpen, adviserCaseload] : [lookedAfter, socialWorkerCaseload];
  const teamOf = new Map(
    measuring.population.workers.flatMap(({ worker, name, team }) => [
      [worker, team] as const,
      [name ?? worker, team] as const,
    ]),
  );
  const found = new Map<string, { readonly caseload: Caseload; weight: number; team: string | undefined }>();
  for (const person of among(measuring, gate)) {
    const own: Caseload | Placing = caseload(person, measuring);
    if ('is' in own) continue;
    const known = found.get(own.worker);
    const team = teamOf.get(own.worker) ?? person.workersNow.team;
    if (known === undefined) found.set(own.worker, { caseload: own, weight: weightOf(person), team });
    else {
      known.weight += weightOf(person);
      known.team ??= team;
    }
  }
  return [...found.values()]
    .map(({ caseload: own, weight, team }) => ({ ...own, weight, team, perFullTime: own.count / own.fte }))
    .toSorted((a, b) => b.perFullTime - a.perFullTime || (a.worker < b.worker ? -1 : 1));
}

/** Ages at which something begins or ends: the duty to assess and plan, planning for 18, adulthood, 21 and 25. */
export const turningPoints = ['16', '17½', '18', '21', '25'] as const;
export type TurningPoint = (typeof turningPoints)[number];

/** Someone who reaches an age in the twelve months after the day. */
export interface Turning {
  readonly person: PersonAsAt;
  readonly point: TurningPoint;
  readonly on: CalendarDate;
}

/** Who reaches one of those ages in the next twelve months, of those in care or owed something as care leavers. */
export function turning(measuring: Measuring): readonly Turning[] {
  const [from, to] = [addDays(measuring.asAt, 1), addMonths(measuring.asAt, 12)];
  return measuring.people.flatMap((person) => {
    const { born } = person;
    if (born === undefined || !isExpected(person)) return [];
    return turningPoints.flatMap((point): readonly Turning[] => {
      const on = dayOf(born, point);
      return on >= from && on <= to ? [{ person, point, on }] : [];
    });
  });
}

function dayOf(born: CalendarDate, point: TurningPoint): CalendarDate {
  return point === '17½' ? addMonths(birthday(born, 17), 6) : birthday(born, Number(point));
}

const expected: ReadonlySet<string> = new Set([
  'E', 'LA_NOT_ELIGIBLE', 'R', 'FR', 'FR-PROG', 'FR-ED', 'FR-21+', 'FR-DORMANT',
]); // prettier-ignore

/** In care, whatever the age, or a care leaver whose duties have not ended. */
function isExpected(person: PersonAsAt): boolean {
  return expected.has(person.category.code) || (person.category.code === 'PRE16' && person.careNow !== null);
}

/** The twelve months after a day, by their last day: the first is the rest of the day's own month, or the next one. */
export function monthsAhead(asAt: CalendarDate): readonly CalendarDate[] {
  const first = monthEnd(addDays(asAt, 1));
  return Array.from({ length: 12 }, (_none, at) => monthEnd(addMonths(first, at)));
}
