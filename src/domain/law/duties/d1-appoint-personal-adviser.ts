import { calendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Duty } from '../duty.ts';
import { adviserAppointed } from './adviser-appointed.ts';
import { owedTo } from './owed-to.ts';

/** An eligible child has a personal adviser from the day they become eligible. */
export const d1: Duty = {
  id: 'D1',
  title: 'Appoint a personal adviser for an eligible child',
  kind: 'law',
  source: 'Children Act 1989 Sch 2 para 19C; Promoting the health of looked-after children, footnote 32',
  inForceFrom: calendarDate('2001-10-01'),
  decide(circumstances) {
    const standing = owedTo(['E'], circumstances);
    if (!standing.owed) return standing.answer;
    const { since, sinceExact } = standing;
    const from = sinceExact ? 'from' : 'from, at the latest,';
    const rule = `An eligible child has a personal adviser ${from} ${inWords(since)}, when they became eligible.`;
    return adviserAppointed(circumstances, since, rule);
  },
};
