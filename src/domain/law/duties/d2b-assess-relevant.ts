import { calendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Duty } from '../duty.ts';
import { cannotTell, notOwed } from './answers.ts';
import { ASSESSMENT_MONTHS, assessmentUnknown, assessmentWithin } from './assessment.ts';
import { latestRecorded } from './latest-recorded.ts';
import { owedTo } from './owed-to.ts';

/** A relevant child who has no pathway plan already is assessed within three months of becoming relevant. */
export const d2b: Duty = {
  id: 'D2b',
  title: 'Assess the needs of a relevant child without a plan',
  kind: 'law',
  source: 'Care Leavers (England) Regulations 2010 reg 5(2)(a)',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['R'], circumstances);
    if (!standing.owed) return standing.answer;
    const { person, on } = circumstances;
    const plan = latestRecorded(person, on, 'planOn');
    const already = plan.is === 'dated' ? plan.days.find((day) => day <= standing.since) : undefined;
    if (already !== undefined && standing.sinceExact) {
      const when = `A pathway plan of ${inWords(already)} was there when they became relevant on ${inWords(standing.since)}.`;
      return notOwed([when, 'The assessment is owed to a relevant child who does not already have a plan.']);
    }
    const clock = assessmentWithin(ASSESSMENT_MONTHS, standing, 'They became relevant');
    if (plan.is === 'none') return clock;
    const unknown = 'No source tells whether they already had a pathway plan then; with one it is not owed.';
    return cannotTell(
      [...clock.because.filter((says) => says !== assessmentUnknown), unknown, assessmentUnknown],
      clock.due,
    );
  },
};
