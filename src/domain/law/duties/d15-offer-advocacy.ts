import { calendarDate } from '#calendar/calendar-date.ts';
import type { Duty } from '../duty.ts';
import { cannotTell } from './answers.ts';
import { owedTo } from './owed-to.ts';

/** Everyone knows of advocacy and is offered it; whoever reviews checks it at each review. */
export const d15: Duty = {
  id: 'D15',
  title: 'Make advocacy known and offer it',
  kind: 'law',
  source: 'Children Act 1989 guidance volume 3, paragraphs 2.14, 9.7 and 9.10',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(
      ['PRE16', 'E', 'LA_NOT_ELIGIBLE', 'R', 'FR', 'FR-PROG', 'FR-ED', 'FR-21+', 'FR-DORMANT', 'Q'],
      circumstances,
    );
    if (!standing.owed) return standing.answer;
    return cannotTell(['No source records whether they know of advocacy and were offered it.']);
  },
};
