import { birthday } from '#calendar/age.ts';
import { calendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import type { Duty } from '../duty.ts';
import { cannotTell } from './answers.ts';
import { owedTo } from './owed-to.ts';

/** The move to adult health services is planned at least six months before it, so before the 18th birthday. */
export const d20: Duty = {
  id: 'D20',
  title: 'Plan the move to adult health services six months ahead',
  kind: 'guidance',
  source: 'Promoting the health and wellbeing of looked-after children (August 2022), paragraph 94',
  inForceFrom: calendarDate('2022-08-01'),
  decide(circumstances) {
    const standing = owedTo(['E', 'LA_NOT_ELIGIBLE', 'R'], circumstances);
    if (!standing.owed) return standing.answer;
    const { born } = circumstances.person.identity;
    if (born === undefined) return cannotTell(['No source gives their date of birth.']);
    const due = addMonths(birthday(born, 18), -6);
    const rule = `Owed by ${inWords(due)}, six months before they are 18.`;
    return cannotTell([rule, 'No source records a plan for the move to adult health services.'], due);
  },
};
