import { calendarDate } from '#calendar/calendar-date.ts';
import type { Duty } from '../duty.ts';
import { cannotTell } from './answers.ts';
import { owedTo } from './owed-to.ts';

/** Copies of the assessment, the plan and every review, explained, as soon as practicable. */
export const d7: Duty = {
  id: 'D7',
  title: 'Give and explain copies of the assessment, the plan and each review',
  kind: 'law',
  source: 'Care Leavers (England) Regulations 2010 reg 4(2)',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['R', 'FR', 'FR-PROG'], circumstances);
    if (!standing.owed) return standing.answer;
    return cannotTell(['No source records whether copies were given and explained.']);
  },
};
