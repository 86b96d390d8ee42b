import { calendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import type { Duty } from '../duty.ts';
import { numberOn } from '../settings.ts';
import { cannotTell, notDone } from './answers.ts';
import { latestRecorded } from './latest-recorded.ts';
import { owedTo } from './owed-to.ts';

/** The plan is reviewed at intervals of not more than six months, and whenever they ask or it seems necessary. */
export const d4: Duty = {
  id: 'D4',
  title: 'Review the pathway plan',
  kind: 'law',
  source: 'Care Leavers (England) Regulations 2010 reg 7(2)',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['R', 'FR', 'FR-PROG'], circumstances);
    if (!standing.owed) return standing.answer;
    const { person, on, settings } = circumstances;
    const months = numberOn(settings, 'plan-review-months', on);
    const plan = latestRecorded(person, on, 'planOn');
    if (plan.is === 'cannot-tell') {
      return cannotTell(['No source read records when their pathway plan was made or reviewed.']);
    }
    if (plan.is === 'dated') {
      const due = addMonths(plan.day, months);
      const says = `The latest plan or review is of ${inWords(plan.day)}; the next review is owed within ${months} months, by ${inWords(due)}.`;
      return notDone(on, due, plan.looked, [says]);
    }
    const none = `No plan or review is recorded by ${plan.looked.source}.`;
    const since = `Their status began on ${inWords(standing.since)}${standing.sinceExact ? '' : ' or before'}.`;
    const due = addMonths(standing.since, months);
    return notDone(on, due, plan.looked, [none, since, `A review is owed within every ${months} months.`]);
  },
};
