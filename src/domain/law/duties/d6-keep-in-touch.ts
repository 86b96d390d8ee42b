import { addDays, calendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { LeavingCareFact } from '#domain/people/facts.ts';
import type { Duty, DutyDecision } from '../duty.ts';
import { numberOn } from '../settings.ts';
import { cannotTell, met, overdue } from './answers.ts';
import { extractName, latestRecorded } from './latest-recorded.ts';
import { owedTo } from './owed-to.ts';

/**
 * Keep in touch, wherever they live, and re-establish touch where it is lost. The pattern of contact is the plan's,
 * which no extract carries: local policy says after how many weeks touch counts as lost.
 */
export const d6: Duty = {
  id: 'D6',
  title: 'Keep in touch',
  kind: 'law',
  source: 'Children Act 1989 s23B(1); s23C(2); guidance volume 3, paragraphs 4.38 and 4.39',
  inForceFrom: calendarDate('2001-10-01'),
  decide(circumstances) {
    const standing = owedTo(['R', 'FR', 'FR-PROG'], circumstances);
    if (!standing.owed) return standing.answer;
    const { person, on, settings } = circumstances;
    const newest = person.leavingCare.findLast((seen) => seen.on <= on && seen.row?.inTouch !== undefined);
    const declared = newest?.row?.inTouch;
    const source = newest === undefined ? '' : extractName(newest);
    if (declared === 'no' || declared === 'refuses' || declared === 'no-longer-requires') {
      return overdue(
        [`${source} records: ${NOT_IN_TOUCH[declared]}.`, 'Touch is to be re-established.'],
        null,
      );
    }
    const contact = latestRecorded(person, on, 'contactOn');
    if (contact.is === 'dated') {
      const weeks = numberOn(settings, 'in-touch-live-weeks', on);
      const due = addDays(contact.day, 7 * weeks);
      const says = `The latest contact was on ${inWords(contact.day)}; by local policy the next is within ${weeks} weeks, by ${inWords(due)}.`;
      return on <= due ? met([says], due) : overdue([says], due);
    }
    return withoutContact(declared, source, contact.is === 'none' ? contact.looked.source : undefined);
  },
};

const NOT_IN_TOUCH = {
  no: 'not in touch',
  refuses: 'refuses contact',
  'no-longer-requires': 'no longer requires services',
} as const;

function withoutContact(
  declared: LeavingCareFact['inTouch'],
  source: string,
  blank: string | undefined,
): DutyDecision {
  if (declared === 'yes') {
    const says = `${source} records that the authority is in touch.`;
    return blank === undefined ? met([says]) : cannotTell([says, `No contact is recorded by ${blank}.`]);
  }
  if (declared === null || blank !== undefined) {
    const where = blank ?? source;
    return declared === 'returned-home'
      ? cannotTell([`${source} records a return home, which does not tell whether they are in touch.`])
      : overdue([`Neither contact nor being in touch is recorded by ${where}.`], null);
  }
  return cannotTell(['No source read records contact with them or whether the authority is in touch.']);
}
