import { addDays, type CalendarDate, calendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import type { Circumstances, Duty, DutyDecision } from '../duty.ts';
import { cannotTell, notDone, owed } from './answers.ts';
import { careLooked, carePeriodOn, placementStart } from './in-care.ts';
import { owedTo } from './owed-to.ts';

const FIRST_DAYS = 7;
const SIX_WEEKS = 42;
const TO_18_MONTHS = 3;

/** Visits to a looked-after child: within a week of the placement's start, six-weekly, later perhaps three-monthly. */
export const d5c: Duty = {
  id: 'D5c',
  title: 'Visit by the social worker while looked after',
  kind: 'law',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010 reg 28',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['E'], circumstances);
    if (!standing.owed) return standing.answer;
    const { person, on } = circumstances;
    const period = carePeriodOn(person, on);
    if (period === undefined || period === 'cannot-tell') {
      return cannotTell(['No source read gives the time in care that they are in.']);
    }
    const start = placementStart(person, period, on);
    if (start === undefined) return cannotTell(['No source read gives the day their placement began.']);
    const seen = person.visits.filter((visit) => visit.seen !== false && visit.on <= on);
    const latest = seen.map((visit) => visit.on).findLast((day) => day >= start);
    return latest === undefined ? firstVisit(circumstances, start) : nextVisit(circumstances, start, latest);
  },
};

function firstVisit({ person, on }: Circumstances, start: CalendarDate): DutyDecision {
  const due = addDays(start, FIRST_DAYS);
  const rule = `The placement began on ${inWords(start)}: a visit is owed within a week, by ${inWords(due)}.`;
  if (on <= due) return owed([rule], due);
  if (person.visits.length === 0) {
    return cannotTell(
      [rule, 'No source read records any visit to them at all, so it may not carry visits.'],
      due,
    );
  }
  return notDone(on, due, careLooked(person, on), [rule, 'None is recorded.']);
}

function nextVisit({ person, on }: Circumstances, start: CalendarDate, latest: CalendarDate): DutyDecision {
  const due = addDays(latest, SIX_WEEKS);
  const held = `The latest visit was on ${inWords(latest)}; the placement began on ${inWords(start)}.`;
  const looked = careLooked(person, on);
  if (latest < addMonths(start, 12)) {
    const rule = `In the first year visits are at most six weeks apart: the next by ${inWords(due)}.`;
    return notDone(on, due, looked, [held, rule]);
  }
  const longest = addMonths(latest, TO_18_MONTHS);
  const rule =
    'After the first year visits are at most six weeks apart, or three months if the placement is meant to last to 18; no source records which.';
  if (on <= due) return owed([held, rule], due);
  if (on > longest) return notDone(on, longest, looked, [held, rule]);
  return cannotTell([held, rule], longest);
}
