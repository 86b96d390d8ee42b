import { type CalendarDate, calendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import type { Circumstances, Duty, DutyDecision } from '../duty.ts';
import { numberOn } from '../settings.ts';
import { cannotTell, notDone, overdue, owed } from './answers.ts';
import { type LatestRecorded, latestRecorded } from './latest-recorded.ts';
import { afterMove, latestMove } from './moves.ts';
import { owedTo } from './owed-to.ts';
import { countingContacts } from './visits.ts';

const AFTER_MOVE_DAYS = 7;

/** The general minimum for everyone with a personal adviser: visited a week after a move, then two-monthly. */
export const d5b: Duty = {
  id: 'D5b',
  title: 'Visit at least every two months, and within 7 days of a move',
  kind: 'guidance',
  source: 'Children Act 1989 guidance volume 3, paragraph 3.39',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['E', 'R', 'FR', 'FR-PROG', 'FR-ED', 'FR-21+'], circumstances);
    if (!standing.owed) return standing.answer;
    const contact = latestRecorded(circumstances.person, circumstances.on, 'contactOn');
    if (contact.is === 'cannot-tell') {
      return cannotTell(['No source read records visits by or contact with the personal adviser.']);
    }
    return visitAfterMove(circumstances, contact) ?? twoMonthly(circumstances, contact, standing.since);
  },
};

type Contact = Exclude<LatestRecorded, { is: 'cannot-tell' }>;

/** The visit within 7 days of the latest move that shows, where no contact since can have been it. */
function visitAfterMove({ person, on }: Circumstances, contact: Contact): DutyDecision | undefined {
  const move = latestMove(person, on);
  if (move.is !== 'moved') return undefined;
  const answer = afterMove(move, contact.is === 'dated' ? contact.days : [], AFTER_MOVE_DAYS);
  if (answer.is !== 'not-done') return undefined;
  const { earliest, latest } = answer;
  const says = [
    `They moved after ${inWords(move.after)} and by ${inWords(move.by)} (${move.sources}).`,
    `No contact since is recorded by ${contact.looked.source}, so no visit.`,
  ];
  if (on > latest) return overdue(says, latest);
  if (on <= earliest) return owed(says, earliest);
  const between = `The 7 days end between ${inWords(earliest)} and ${inWords(latest)}.`;
  return cannotTell([...says, between], latest);
}

function twoMonthly({ on, settings }: Circumstances, contact: Contact, since: CalendarDate): DutyDecision {
  const months = numberOn(settings, 'visit-months', on);
  const [from, says] =
    contact.is === 'dated'
      ? [contact.day, `The latest contact was on ${inWords(contact.day)}.`]
      : [
          since,
          `No contact is recorded by ${contact.looked.source}; their status began by ${inWords(since)}.`,
        ];
  const due = addMonths(from, months);
  const rule = `A visit is owed at least every ${months} months, so by ${inWords(due)}.`;
  return countingContacts(notDone(on, due, contact.looked, [says, rule]), contact.is === 'dated');
}
