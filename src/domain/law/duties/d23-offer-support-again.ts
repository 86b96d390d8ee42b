import { birthday } from '#calendar/age.ts';
import { type CalendarDate, calendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import type { Duty } from '../duty.ts';
import { numberOn } from '../settings.ts';
import { cannotTell } from './answers.ts';
import { owedTo } from './owed-to.ts';

/** Someone aged 21 to 24 without support is offered it as soon as possible after 21 and at least every 12 months. */
export const d23: Duty = {
  id: 'D23',
  title: 'Offer advice and support again at 21 to 24',
  kind: 'law',
  source: 'Children Act 1989 s23CZB(7)',
  inForceFrom: calendarDate('2018-04-01'),
  decide(circumstances) {
    const standing = owedTo(['FR-DORMANT'], circumstances);
    if (!standing.owed) return standing.answer;
    const { person, on, settings } = circumstances;
    const { born } = person.identity;
    if (born === undefined) return cannotTell(['No source gives their date of birth.']);
    const months = numberOn(settings, 'offer-21-plus-months', on);
    const due = lastOfferOwed(birthday(born, 21), months, on);
    return cannotTell(
      [
        `An offer is owed as soon as possible after ${inWords(birthday(born, 21))}, when they were 21, and at least every ${months} months: the latest by ${inWords(due)}.`,
        'No source records the offers made.',
      ],
      due,
    );
  },
};

/** The newest of the days, every so many months from the 21st birthday, by which an offer has been owed. */
function lastOfferOwed(from: CalendarDate, months: number, on: CalendarDate): CalendarDate {
  let due = from;
  for (let times = 1; addMonths(from, times * months) <= on; times += 1)
    due = addMonths(from, times * months);
  return due;
}
