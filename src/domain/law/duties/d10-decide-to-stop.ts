import { calendarDate } from '#calendar/calendar-date.ts';
import type { Duty } from '../duty.ts';
import { cannotTell } from './answers.ts';
import { owedTo } from './owed-to.ts';

/** Before an eligible child stops being looked after, a nominated officer or the director has approved the decision. */
export const d10: Duty = {
  id: 'D10',
  title: 'Approve a decision to stop looking after, before it takes effect',
  kind: 'law',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010 reg 39(2)-(6)',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['E'], circumstances);
    if (!standing.owed) return standing.answer;
    return cannotTell(['No source records a decision to stop looking after them, or who approved it.']);
  },
};
