import { calendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Duty } from '../duty.ts';
import { adviserAppointed } from './adviser-appointed.ts';
import { owedTo } from './owed-to.ts';

/** A personal adviser is appointed, or goes on, on every change of status, without a gap. */
export const d1b: Duty = {
  id: 'D1b',
  title: 'Appoint or continue a personal adviser after care',
  kind: 'law',
  source: 'Children Act 1989 s23B(2); s23C(3)(a); s23CA(2); s23CZB(3)',
  inForceFrom: calendarDate('2001-10-01'),
  decide(circumstances) {
    const standing = owedTo(['R', 'FR', 'FR-PROG', 'FR-ED', 'FR-21+'], circumstances);
    if (!standing.owed) return standing.answer;
    const { since, sinceExact } = standing;
    const from = sinceExact ? 'from' : 'from, at the latest,';
    const rule = `A personal adviser is owed ${from} ${inWords(since)}, when this status began.`;
    return adviserAppointed(circumstances, since, rule);
  },
};
