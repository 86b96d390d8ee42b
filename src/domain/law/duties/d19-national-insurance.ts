import { ageOn, birthday } from '#calendar/age.ts';
import { calendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import type { Duty } from '../duty.ts';
import { cannotTell, notOwed } from './answers.ts';
import { carePeriodOn } from './in-care.ts';
import { owedTo } from './owed-to.ts';

/** At 15 years and 9 months the authority asks HMRC for the National Insurance number of a looked-after child. */
export const d19: Duty = {
  id: 'D19',
  title: 'Ask HMRC for a National Insurance number at 15 years and 9 months',
  kind: 'guidance',
  source: 'Children Act 1989 guidance volume 3 (February 2025), appendix E.8',
  inForceFrom: calendarDate('2025-02-01'),
  decide(circumstances) {
    const standing = owedTo(['PRE16', 'E', 'LA_NOT_ELIGIBLE'], circumstances);
    if (!standing.owed) return standing.answer;
    const { person, on } = circumstances;
    const { born } = person.identity;
    if (born === undefined) return cannotTell(['No source gives their date of birth.']);
    const due = addMonths(birthday(born, 15), 9);
    if (on < due) return notOwed([`They are 15 years and 9 months old on ${inWords(due)}.`]);
    const period = carePeriodOn(person, on);
    if (period === undefined && ageOn(born, on) < 16) return notOwed(['They are not looked after.']);
    const says = [
      `Owed from ${inWords(due)}, when they were 15 years and 9 months old.`,
      'No source records whether HMRC was asked for a National Insurance number.',
    ];
    const unsure = period === 'cannot-tell' && standing.code === 'PRE16';
    return cannotTell(unsure ? [...says, 'No source tells whether they are looked after.'] : says, due);
  },
};
