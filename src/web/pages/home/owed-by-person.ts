import { ageOn } from '#calendar/age.ts';
import { type CalendarDate, daysBetween } from '#calendar/calendar-date.ts';
import type { DutyOwed } from '#domain/law/duty.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { dayDue, dueInWords, howSoon } from '../../words/due.ts';
import { sourceInShort } from '../../words/duty.ts';
import { nameOf } from '../../words/name.ts';
import { harmOf } from './harm.ts';

/** A duty that is due or overdue, of one young person, with its day. */
export interface Owed {
  readonly person: YoungPerson;
  readonly duty: DutyOwed;
  /** Undefined where it is overdue by what the extract says and by no clock: touch that is recorded as lost. */
  readonly day: CalendarDate | undefined;
}

/** One thing owed, in words. */
export interface OwedLine {
  readonly what: string;
  readonly source: string;
  /** `due 1 November 2026`; where no day bounds it, what makes it overdue. */
  readonly because: string | undefined;
  readonly due: CalendarDate | undefined;
  readonly soon: string;
  readonly late: boolean;
  /** What the same missed contact leaves undone besides: said with it, not as an alarm of its own. */
  readonly withIt: string | undefined;
}

/** One young person, once, with what is owed to them, the most harmful first. */
export interface OwedPerson {
  readonly child: string;
  readonly name: string;
  readonly href: string;
  readonly age: number | undefined;
  readonly supportedBy: string;
  readonly lines: readonly OwedLine[];
}

/** A block a person, in the order of the most harmful thing owed to each, the longest overdue of one weight first. */
export function owedByPerson(
  owed: readonly Owed[],
  known: Known,
  today: CalendarDate,
): readonly OwedPerson[] {
  const byPerson = Map.groupBy(owed.toSorted(byHarmThenDay), ({ person }) => person);
  return [...byPerson].map(([person, theirs]) => {
    const { born } = person.identity;
    const [adviser] = known.standingOf(person).workers;
    return {
      child: person.child,
      name: nameOf(person),
      href: paths.person(known.refOf(person.child)),
      age: born === undefined ? undefined : ageOn(born, today),
      supportedBy: adviser === undefined ? 'nobody named' : known.workerName(adviser),
      lines: linesOf(
        theirs.map(({ duty }) => duty),
        today,
      ),
    };
  });
}

/**
 * The lines of one person. A visit (D5b) that is late beside lost touch (D6) rests on the same missed contact, and one
 * visit settles both: it stands in the line of the other.
 */
export function linesOf(duties: readonly DutyOwed[], today: CalendarDate): readonly OwedLine[] {
  const touch = duties.find(({ id, state }) => id === 'D6' && state === 'overdue');
  const visit = touch && duties.find(({ id, state }) => id === 'D5b' && state === 'overdue');
  return duties
    .filter((duty) => duty !== visit)
    .map((duty) => {
      const beside = duty === touch ? visit : undefined;
      return {
        what: duty.title,
        source: sourceInShort(duty),
        because: duty.due === null ? duty.because[0] : `due ${dueInWords(duty.due)}`,
        due: duty.due === null ? undefined : dayDue(duty.due),
        soon: duty.due === null ? 'overdue' : howSoon(duty.due, today),
        late: duty.state === 'overdue',
        withIt: beside?.due == null ? undefined : `the visit due ${dueInWords(beside.due)}`,
      };
    });
}

function byHarmThenDay(a: Owed, b: Owed): number {
  return harmOf(a.duty.id) - harmOf(b.duty.id) || byDay(a.day, b.day);
}

/** What no day bounds comes first: it may have lasted longest. */
function byDay(a: CalendarDate | undefined, b: CalendarDate | undefined): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  return daysBetween(b, a);
}
