import { calendarDate } from '#calendar/calendar-date.ts';
import type { Duty } from '../duty.ts';
import { cannotTell } from './answers.ts';
import { owedTo } from './owed-to.ts';

/** Their views are sought and recorded, and they are enabled to take part, at every assessment, plan and review. */
export const d8: Duty = {
  id: 'D8',
  title: 'Seek and record their views, and enable them to attend',
  kind: 'law',
  source: 'Care Leavers (England) Regulations 2010 reg 4(1) and (3)',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['R', 'FR', 'FR-PROG'], circumstances);
    if (!standing.owed) return standing.answer;
    return cannotTell(['No source records whether their views were sought and recorded, or who attended.']);
  },
};
