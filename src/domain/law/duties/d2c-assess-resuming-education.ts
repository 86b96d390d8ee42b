import { calendarDate } from '#calendar/calendar-date.ts';
import type { Duty } from '../duty.ts';
import { ASSESSMENT_MONTHS, assessmentWithin } from './assessment.ts';
import { owedTo } from './owed-to.ts';

/** A former relevant young person who tells the authority of a wish to study or train is assessed within three months. */
export const d2c: Duty = {
  id: 'D2c',
  title: 'Assess the needs of a former relevant young person resuming education',
  kind: 'law',
  source: 'Children Act 1989 s23CA(3); Care Leavers (England) Regulations 2010 reg 5(2)(b)',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['FR-ED'], circumstances);
    if (!standing.owed) return standing.answer;
    return assessmentWithin(
      ASSESSMENT_MONTHS,
      standing,
      'They told the authority of a wish to resume education or training',
    );
  },
};
