import { calendarDate } from '#calendar/calendar-date.ts';
import type { Duty } from '../duty.ts';
import { cannotTell } from './answers.ts';
import { providedOn, providerUnknown, visitToProvidedHome } from './authority-home.ts';
import { latestRecorded } from './latest-recorded.ts';
import { owedTo } from './owed-to.ts';
import { countingContacts } from './visits.ts';

/** Where the authority provides the home: visits within 7 days, before the 28-day review, then two-monthly. */
export const d5: Duty = {
  id: 'D5',
  title: 'Visit a young person in a home that the authority provides',
  kind: 'law',
  source: 'Care Leavers (England) Regulations 2010 reg 8(2)',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['R', 'FR', 'FR-PROG'], circumstances);
    if (!standing.owed) return standing.answer;
    const { person, on, settings } = circumstances;
    const provided = providedOn(person, on);
    if (provided === undefined) return cannotTell([providerUnknown]);
    const contact = latestRecorded(person, on, 'contactOn');
    if (contact.is === 'cannot-tell') {
      return cannotTell(['No source read records visits by or contact with the personal adviser.']);
    }
    const days = contact.is === 'dated' ? contact.days.filter((day) => day >= provided) : [];
    const home = { provided, on, settings, looked: contact.looked };
    return countingContacts(visitToProvidedHome(home, days), days.length > 0);
  },
};
