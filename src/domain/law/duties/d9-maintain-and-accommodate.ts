import { calendarDate } from '#calendar/calendar-date.ts';
import type { Duty } from '../duty.ts';
import { cannotTell, owed } from './answers.ts';
import { extractName } from './latest-recorded.ts';
import { owedTo } from './owed-to.ts';

/** A relevant child is maintained, has a suitable home and help with learning or work while their welfare requires it. */
export const d9: Duty = {
  id: 'D9',
  title: 'Maintain and accommodate a relevant child, and help with learning or work',
  kind: 'law',
  source:
    'Children Act 1989 s23B(8)-(10); Care Leavers (England) Regulations 2010 reg 9; guidance volume 3, paragraphs 4.5 and 8.24',
  inForceFrom: calendarDate('2001-10-01'),
  decide(circumstances) {
    const standing = owedTo(['R'], circumstances);
    if (!standing.owed) return standing.answer;
    const { person, on } = circumstances;
    const newest = person.leavingCare.findLast((seen) => seen.on <= on && seen.row !== undefined);
    if (newest?.row?.home === 'S') {
      return owed([`${extractName(newest)} records no fixed abode: a suitable home is owed now.`], null);
    }
    if (newest?.row?.suitable === false) {
      return owed(
        [`${extractName(newest)} records their home as not suitable: a suitable one is owed now.`],
        null,
      );
    }
    return cannotTell(['No source records maintenance, or the help given towards a home, learning or work.']);
  },
};
