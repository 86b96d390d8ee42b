import { calendarDate } from '#calendar/calendar-date.ts';
import type { Duty } from '../duty.ts';
import { ASSESSMENT_MONTHS, assessmentWithin } from './assessment.ts';
import { owedTo } from './owed-to.ts';

/** A separate, written needs assessment within three months of the 16th birthday, or of becoming eligible if later. */
export const d2: Duty = {
  id: 'D2',
  title: 'Assess the needs of an eligible child',
  kind: 'law',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010 reg 42(1)',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['E'], circumstances);
    if (!standing.owed) return standing.answer;
    return assessmentWithin(ASSESSMENT_MONTHS, standing, 'They became eligible');
  },
};
