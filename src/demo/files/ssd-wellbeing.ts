import type { CalendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import type { Life } from '../lives/life.ts';
import { birthday } from '#calendar/age.ts';
import type { SsdRow } from './ssd.ts';

/** What happened is shown for a year; visits, of which there are many, for three months. */
const MONTHS_BACK = 12;
const MONTHS_OF_VISITS = 3;

export function missingRows(lives: readonly Life[], on: CalendarDate): readonly SsdRow[] {
  const since = addMonths(on, -MONTHS_BACK);
  return lives.flatMap(({ person, missing }) =>
    missing.flatMap((time, n): readonly SsdRow[] => {
      if (time.from > on || time.from <= since) return [];
      const returned = time.to !== undefined && time.to <= on;
      return [
        [
          `${person.id}-M${n + 1}-${time.from}`,
          person.id,
          `${time.from} ${time.fromTime}`,
          time.what,
          returned ? `${time.to} ${time.toTime}` : '',
          returned ? (time.interviewOffered ? 'Y' : 'N') : '',
          returned ? (time.interviewAccepted ? 'Y' : 'N') : '',
        ],
      ];
    }),
  );
}

/** Health assessments, dental checks, immunisations and SDQ scores. */
export function healthRows(
  lives: readonly Life[],
  on: CalendarDate,
): Readonly<Record<'ssd_cla_health' | 'ssd_cla_immunisations' | 'ssd_sdq_scores', readonly SsdRow[]>> {
  const since = addMonths(on, -MONTHS_BACK);
  const recent = (day: CalendarDate | undefined): day is CalendarDate =>
    day !== undefined && day <= on && day > since;
  const checks: SsdRow[] = [];
  const immunisations: SsdRow[] = [];
  const scores: SsdRow[] = [];
  for (const { person, health } of lives) {
    for (const year of health) {
      const key = `${person.id}-${year.year}`;
      if (recent(year.healthAssessedOn)) {
        checks.push([`${key}-H`, person.id, 'Health Assessment', year.healthAssessedOn, 'Completed']);
      }
      if (recent(year.teethCheckedOn)) {
        checks.push([`${key}-D`, person.id, 'Dental Check', year.teethCheckedOn, 'Completed']);
      }
      if (
        recent(year.sdqOn) &&
        year.sdqOn >= birthday(person.born, 4) &&
        year.sdqOn < birthday(person.born, 18)
      ) {
        scores.push([`${key}-Q`, person.id, year.sdqOn, '', String(year.sdqScore)]);
      }
    }
    const latest = health.findLast(({ immunisedOn }) => immunisedOn <= on);
    if (latest !== undefined) {
      immunisations.push([person.id, latest.immunised ? 'Y' : 'N', latest.immunisedOn]);
    }
  }
  return { ssd_cla_health: checks, ssd_cla_immunisations: immunisations, ssd_sdq_scores: scores };
}

export function reviewRows(lives: readonly Life[], on: CalendarDate): readonly SsdRow[] {
  const since = addMonths(on, -MONTHS_BACK);
  return lives.flatMap(({ person, reviews, stays }) =>
    reviews
      .filter((review) => review.on <= on && review.on > since)
      .map((review) => {
        const stay = stays.findLastIndex(({ span }) => span.from <= review.on);
        return [
          `${person.id}-R${review.on}`,
          `${person.id}-C${stay + 1}`,
          review.dueOn,
          review.on,
          'N',
          review.code,
        ];
      }),
  );
}

export function visitRows(lives: readonly Life[], on: CalendarDate): readonly SsdRow[] {
  const since = addMonths(on, -MONTHS_OF_VISITS);
  return lives.flatMap(({ person, visits, stays }) =>
    visits
      .filter((visit) => visit.on <= on && visit.on > since)
      .map((visit) => {
        const stay = stays.findLastIndex(({ span }) => span.from <= visit.on);
        const alone = visit.seenAlone ? 'Y' : 'N';
        return [`${person.id}-V${visit.on}`, `${person.id}-C${stay + 1}`, person.id, visit.on, 'Y', alone];
      }),
  );
}
