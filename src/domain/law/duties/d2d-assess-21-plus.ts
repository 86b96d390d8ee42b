import { calendarDate } from '#calendar/calendar-date.ts';
import type { Duty } from '../duty.ts';
import { numberOn } from '../settings.ts';
import { assessmentWithin } from './assessment.ts';
import { owedTo } from './owed-to.ts';
import { requestedOn } from './requested.ts';

/** Assess on request between 21 and 25: the law says must and names no period; the months are local policy. */
export const d2d: Duty = {
  id: 'D2d',
  title: 'Assess the needs of a young person aged 21 to 24 who asks for support',
  kind: 'law',
  source: 'Children Act 1989 s23CZB(4)-(5); the period is local policy',
  inForceFrom: calendarDate('2018-04-01'),
  decide(circumstances) {
    const standing = owedTo(['FR-21+'], circumstances);
    if (!standing.owed) return standing.answer;
    const asked = requestedOn(standing, circumstances);
    const months = numberOn(circumstances.settings, 'assessment-21-plus-months', circumstances.on);
    return assessmentWithin(months, asked, 'They asked for support');
  },
};
