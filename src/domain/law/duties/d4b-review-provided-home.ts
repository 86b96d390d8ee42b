import { calendarDate } from '#calendar/calendar-date.ts';
import type { Duty } from '../duty.ts';
import { cannotTell } from './answers.ts';
import { providedOn, providerUnknown, reviewOfProvidedHome } from './authority-home.ts';
import { latestRecorded } from './latest-recorded.ts';
import { owedTo } from './owed-to.ts';

/** Where the authority provides the home: a review after the first 28 days, then at intervals of up to three months. */
export const d4b: Duty = {
  id: 'D4b',
  title: 'Review the plan after the authority provides a home',
  kind: 'law',
  source: 'Care Leavers (England) Regulations 2010 reg 7(3)',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['R', 'FR', 'FR-PROG'], circumstances);
    if (!standing.owed) return standing.answer;
    const { person, on, settings } = circumstances;
    const provided = providedOn(person, on);
    if (provided === undefined) return cannotTell([providerUnknown]);
    const plan = latestRecorded(person, on, 'planOn');
    if (plan.is === 'cannot-tell') {
      return cannotTell(['No source read records when their pathway plan was made or reviewed.']);
    }
    const days = plan.is === 'dated' ? plan.days : [];
    return reviewOfProvidedHome({ provided, on, settings, looked: plan.looked }, days);
  },
};
