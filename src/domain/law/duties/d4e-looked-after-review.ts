import { type CalendarDate, calendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import { addWorkingDays } from '#calendar/working-days.ts';
import type { CarePeriod } from '#domain/people/young-person.ts';
import type { Circumstances, Duty, DutyDecision } from '../duty.ts';
import { cannotTell, notDone, owed } from './answers.ts';
import { beyondTable } from './authority-home.ts';
import { careLooked, carePeriodOn } from './in-care.ts';
import { owedTo } from './owed-to.ts';

const FIRST_WORKING_DAYS = 20;
const SECOND_MONTHS = 3;
const LATER_MONTHS = 6;

/** Looked-after reviews: within 20 working days, then within three months, then at intervals of up to six months. */
export const d4e: Duty = {
  id: 'D4e',
  title: 'Review the case of a looked-after eligible child',
  kind: 'law',
  source:
    'Care Planning, Placement and Case Review (England) Regulations 2010 regs 32-33; Children Act 1989 Sch 2 para 19B(5)-(6)',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['E'], circumstances);
    if (!standing.owed) return standing.answer;
    const { person, on } = circumstances;
    const period = carePeriodOn(person, on);
    if (period === undefined || period === 'cannot-tell') {
      return cannotTell(['No source read gives the time in care that they are in.']);
    }
    const reviews = person.reviews
      .map((review) => review.on)
      .filter((day) => period.from <= day && day <= on);
    const latest = reviews.at(-1);
    return latest === undefined
      ? firstReview(circumstances, period)
      : nextReview(circumstances, period, latest, reviews.length);
  },
};

function firstReview({ person, on }: Circumstances, period: CarePeriod): DutyDecision {
  const none = `No review is recorded since they came into care on ${inWords(period.from)}.`;
  if (!period.beginningSeen) {
    return cannotTell([none, 'Care began before the sources look, so earlier reviews would not show.']);
  }
  const first = addWorkingDays(period.from, FIRST_WORKING_DAYS);
  if ('beyond' in first) return cannotTell([none, beyondTable(first.beyond)]);
  const rule = `The first is owed within ${FIRST_WORKING_DAYS} working days, by ${inWords(first.on)}.`;
  if (on <= first.on) return owed([none, rule], first.on);
  if (person.reviews.length === 0) {
    const doubt = 'No source read records any review of theirs at all, so it may not carry reviews.';
    return cannotTell([none, rule, doubt], first.on);
  }
  return notDone(on, first.on, careLooked(person, on), [none, rule]);
}

function nextReview(
  { person, on }: Circumstances,
  period: CarePeriod,
  latest: CalendarDate,
  count: number,
): DutyDecision {
  const held = `The latest review was on ${inWords(latest)}.`;
  const looked = careLooked(person, on);
  const second = count === 1 ? isFirst(period, latest) : 'no';
  if (second === 'cannot-tell') {
    const [early, late] = [addMonths(latest, SECOND_MONTHS), addMonths(latest, LATER_MONTHS)];
    const doubt =
      'Whether it was the first of this time in care cannot be told: the next is owed within three months if so, else within six.';
    if (on <= early) return owed([held, doubt], early);
    if (on > late) return notDone(on, late, looked, [held, doubt]);
    return cannotTell([held, doubt], late);
  }
  const months = second === 'yes' ? SECOND_MONTHS : LATER_MONTHS;
  const due = addMonths(latest, months);
  const rule = `The ${second === 'yes' ? 'second' : 'next'} is owed within ${months} months of it, by ${inWords(due)}.`;
  return notDone(on, due, looked, [held, rule]);
}

/**
 * Whether the only review seen is the first of a time in care. One after the day by which even the second was owed is
 * taken as a later one: List 8 names no more than the latest.
 */
function isFirst(period: CarePeriod, review: CalendarDate): 'yes' | 'no' | 'cannot-tell' {
  if (!period.beginningSeen) return 'no';
  const first = addWorkingDays(period.from, FIRST_WORKING_DAYS);
  if ('beyond' in first) return 'cannot-tell';
  if (review <= first.on) return 'yes';
  return review > addMonths(first.on, SECOND_MONTHS) ? 'no' : 'cannot-tell';
}
