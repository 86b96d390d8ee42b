import { ageOn } from '#calendar/age.ts';
import { addDays, type CalendarDate, daysBetween } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { DutyKind, DutyOwed } from '#domain/law/duty.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { isOwn, mayOpen } from '../../policies/reach.ts';
import type { Viewer } from '../../viewer.ts';
import { dayDue, dueInWords, howSoon } from '../../words/due.ts';
import { nameOf } from '../../words/name.ts';
import { harmOf } from './harm.ts';
import { isSupported } from '../people/view.ts';

/** One thing owed to one young person. */
export interface OwedLine {
  readonly child: string;
  readonly name: string;
  readonly href: string;
  readonly age: number | undefined;
  readonly what: string;
  readonly due: string;
  readonly soon: string;
  readonly late: boolean;
  readonly kind: DutyKind;
  readonly source: string;
  readonly supportedBy: string;
}

/** Today's list, in words. */
export interface TodayView {
  readonly greeting: string;
  readonly people: number;
  /** How far the extracts tell: what was done since is not in them, so that a line may be settled already. */
  readonly toldUpTo: string;
  readonly groups: readonly { readonly heading: string; readonly lines: readonly OwedLine[] }[];
  /** Of how many duties it cannot be told whether they are met, because no extract carries what it takes. */
  readonly cannotTell: number;
}

const WEEK = 7;
const FOUR_WEEKS = 28;

interface Owed {
  readonly person: YoungPerson;
  readonly duty: DutyOwed;
  readonly day: CalendarDate;
}

/** What is owed to the reader's young people (a manager's: the team's), harm first, then days. */
export function todayView(known: Known, viewer: Viewer, today: CalendarDate, hour: number): TodayView {
  const mine = known.people.filter((person) => {
    const standing = known.standingOf(person);
    const held =
      viewer.role === 'personal-adviser' ? isOwn(viewer, standing.workers) : mayOpen(viewer, standing);
    return held && isSupported(person, known, today);
  });
  const duties = mine.flatMap((person) => known.duties(person).map((duty) => ({ person, duty })));
  const owed: readonly Owed[] = duties.flatMap(({ person, duty }) =>
    (duty.state === 'overdue' || duty.state === 'due') && duty.due !== null
      ? [{ person, duty, day: dayDue(duty.due) }]
      : [],
  );
  const lines = (holds: (one: Owed) => boolean): readonly OwedLine[] =>
    owed
      .filter(holds)
      .toSorted(byHarmThenDay)
      .map((one) => lineOf(one, known, today));
  const isLate = ({ duty }: Owed): boolean => duty.state === 'overdue';
  const within = (from: CalendarDate, to: CalendarDate) => (one: Owed) =>
    !isLate(one) && one.day >= from && one.day <= to;
  return {
    greeting: `${hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening'}, ${firstName(viewer)}`,
    people: mine.length,
    toldUpTo: inWords(known.newest),
    groups: [
      { heading: 'Overdue', lines: lines(isLate) },
      { heading: 'Today', lines: lines(within(today, today)) },
      { heading: 'This week', lines: lines(within(addDays(today, 1), addDays(today, WEEK))) },
      {
        heading: 'In the next four weeks',
        lines: lines(within(addDays(today, WEEK + 1), addDays(today, FOUR_WEEKS))),
      },
    ],
    cannotTell: duties.filter(({ duty }) => duty.state === 'cannot-tell').length,
  };
}

function byHarmThenDay(a: Owed, b: Owed): number {
  return harmOf(a.duty.id) - harmOf(b.duty.id) || daysBetween(b.day, a.day);
}

function lineOf({ person, duty, day }: Owed, known: Known, today: CalendarDate): OwedLine {
  const { born } = person.identity;
  const [adviser] = known.standingOf(person).workers;
  return {
    child: person.child,
    name: nameOf(person),
    href: paths.person(known.refOf(person.child)),
    age: born === undefined ? undefined : ageOn(born, today),
    what: duty.title,
    due: dueInWords(duty.due ?? day),
    soon: howSoon(duty.due ?? day, today),
    late: duty.state === 'overdue',
    kind: duty.kind,
    source: duty.source,
    supportedBy: adviser === undefined ? 'nobody named' : known.workerName(adviser),
  };
}

function firstName({ name }: Viewer): string {
  return name.split(' ')[0] ?? name;
}
