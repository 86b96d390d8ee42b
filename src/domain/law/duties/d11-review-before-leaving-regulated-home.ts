import { calendarDate } from '#calendar/calendar-date.ts';
import type { Duty } from '../duty.ts';
import { cannotTell } from './answers.ts';
import { owedTo } from './owed-to.ts';

/** A move from a regulated placement to other accommodation has a statutory review, chaired by the IRO, before it. */
export const d11: Duty = {
  id: 'D11',
  title: 'Hold a statutory review before a move to unregulated accommodation',
  kind: 'law',
  source: 'Children Act 1989 guidance volume 3, paragraph 1.9',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['E'], circumstances);
    if (!standing.owed) return standing.answer;
    return cannotTell(['No source records a planned move, or what a review before it looked at.']);
  },
};
