import { addDays, type CalendarDate, calendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import type { Circumstances, Duty, DutyDecision } from '../duty.ts';
import { numberOn } from '../settings.ts';
import { cannotTell, met, notDone } from './answers.ts';
import { ASSESSMENT_MONTHS } from './assessment.ts';
import { latestRecorded } from './latest-recorded.ts';
import { owedTo } from './owed-to.ts';
import { requestedOn, type Since } from './requested.ts';

/** CLR10 Sch 1: of its ten matters, the four that the plan of someone resuming education must deal with. */
const RESUMING_EDUCATION =
  'The plan deals with matters 1 to 4 of Schedule 1: contact and personal support, education and training, employment, contingency plans.';

/**
 * A written pathway plan as soon as possible after the needs assessment. When the assessment was made no source
 * records, so the clock runs from the last day the law gives for it, and local policy says what "as soon as possible"
 * is in days.
 */
export const d3: Duty = {
  id: 'D3',
  title: 'Prepare a pathway plan',
  kind: 'law',
  source:
    'Care Leavers (England) Regulations 2010 reg 6; Care Planning, Placement and Case Review (England) Regulations 2010 reg 43',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['E', 'R', 'FR-ED', 'FR-21+'], circumstances);
    if (!standing.owed) return standing.answer;
    const { person, on, settings } = circumstances;
    if (standing.code === 'FR-21+') {
      const months = numberOn(settings, 'assessment-21-plus-months', on);
      return planSince(circumstances, requestedOn(standing, circumstances), months);
    }
    if (standing.code === 'FR-ED') {
      const answer = planSince(circumstances, standing, ASSESSMENT_MONTHS);
      return { ...answer, because: [...answer.because, RESUMING_EDUCATION] };
    }
    const plan = latestRecorded(person, on, 'planOn');
    if (plan.is === 'dated') return met([`The latest pathway plan or review is of ${inWords(plan.day)}.`]);
    return planOwed(circumstances, standing, ASSESSMENT_MONTHS);
  },
};

/** A plan that must follow a request: one from before it is not the plan that is owed. */
function planSince(circumstances: Circumstances, asked: Since, months: number): DutyDecision {
  const { person, on } = circumstances;
  const plan = latestRecorded(person, on, 'planOn');
  if (plan.is !== 'dated') return planOwed(circumstances, asked, months);
  if (plan.day >= asked.since) {
    return met([`The latest pathway plan or review is of ${inWords(plan.day)}, after they asked.`]);
  }
  if (asked.sinceExact) return planOwed(circumstances, asked, months);
  return cannotTell([
    `The latest pathway plan or review is of ${inWords(plan.day)}.`,
    'No source records when they asked for support, so whether it follows from that cannot be told.',
  ]);
}

function planOwed(circumstances: Circumstances, since: Since, months: number): DutyDecision {
  const { person, on, settings } = circumstances;
  const plan = latestRecorded(person, on, 'planOn');
  const due = since.sinceExact ? lastDay(circumstances, since.since, months) : undefined;
  if (plan.is === 'cannot-tell') {
    return cannotTell(['No source read records pathway plans for them.'], due ?? null);
  }
  const none =
    plan.is === 'dated'
      ? `The latest plan is of ${inWords(plan.day)}, from before they asked, by ${plan.looked.source}.`
      : `No pathway plan is recorded by ${plan.looked.source}.`;
  if (due === undefined) {
    return cannotTell([none, 'No source gives the day from which the plan is owed, so it has no clock.']);
  }
  const days = numberOn(settings, 'plan-after-assessment-days', on);
  const clock = `The plan follows the assessment as soon as possible: at the latest ${months} months for the assessment and, by local policy, ${days} days more, ${inWords(due)}.`;
  return notDone(on, due, plan.looked, [none, clock]);
}

function lastDay({ on, settings }: Circumstances, since: CalendarDate, months: number): CalendarDate {
  return addDays(addMonths(since, months), numberOn(settings, 'plan-after-assessment-days', on));
}
