import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Known } from '../../known.ts';
import { isOwn, mayOpen } from '../../policies/reach.ts';
import type { Asked } from '../../route.ts';
import type { Viewer } from '../../viewer.ts';
import { dayDue } from '../../words/due.ts';
import { isSupported } from '../people/view.ts';
import { type Owed, owedByPerson, type OwedPerson } from './owed-by-person.ts';
import { thingsIn, toPutRight } from '../../derived/to-put-right.ts';
import type { NothingToSend, TodaysReturn } from '../../derived/todays-return.ts';
import { isPastMending } from './past-mending.ts';

/** Today's list, in words. */
export interface TodayView {
  readonly greeting: string;
  readonly people: number;
  /** How far the extracts tell: what was done since is not in them, so that a line may be settled already. */
  readonly toldUpTo: string;
  readonly groups: readonly { readonly heading: string; readonly people: readonly OwedPerson[] }[];
  /** What was missed and can no longer be done in time to help: after everything that can. */
  readonly pastMending: readonly OwedPerson[];
  /** Of how many duties it cannot be told whether they are met, because no extract carries what it takes. */
  readonly cannotTell: number;
  /** What the reader can put right in the record; undefined while it is being worked out. */
  readonly toPutRight: { readonly things: number; readonly people: number } | undefined;
}

const WEEK = 7;
const FOUR_WEEKS = 28;

/** What is owed to the reader's young people (a manager's: the team's), harm first, then days. */
export function todayView(
  { known, viewer, today, hour }: Pick<Asked, 'known' | 'viewer' | 'today' | 'hour'>,
  todaysReturn: TodaysReturn | NothingToSend | undefined,
): TodayView {
  const mine = known.people.filter((person) => {
    const standing = known.standingOf(person);
    const held =
      viewer.role === 'personal-adviser' ? isOwn(viewer, standing.workers) : mayOpen(viewer, standing);
    return held && isSupported(person, known, today);
  });
  const duties = mine.flatMap((person) => known.duties(person).map((duty) => ({ person, duty })));
  const owed: readonly Owed[] = duties.flatMap(({ person, duty }) =>
    duty.state === 'overdue' || duty.state === 'due'
      ? [{ person, duty, day: duty.due === null ? undefined : dayDue(duty.due) }]
      : [],
  );
  const isMissed = ({ duty, day }: Owed): boolean =>
    duty.state === 'overdue' && day !== undefined && isPastMending(duty.id, day, today);
  const isLate = (one: Owed): boolean => one.duty.state === 'overdue' && !isMissed(one);
  const within = (from: CalendarDate, to: CalendarDate) => (one: Owed) =>
    one.duty.state === 'due' && one.day !== undefined && one.day >= from && one.day <= to;
  const those = (hold: (one: Owed) => boolean): readonly OwedPerson[] =>
    owedByPerson(owed.filter(hold), known, today);
  return {
    greeting: `${hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening'}, ${firstName(viewer)}`,
    people: mine.length,
    toldUpTo: inWords(known.newest),
    groups: [
      { heading: 'Overdue', people: those(isLate) },
      { heading: 'Today', people: those(within(today, today)) },
      { heading: 'This week', people: those(within(addDays(today, 1), addDays(today, WEEK))) },
      {
        heading: 'In the next four weeks',
        people: those(within(addDays(today, WEEK + 1), addDays(today, FOUR_WEEKS))),
      },
    ],
    pastMending: those(isMissed),
    cannotTell: duties.filter(({ duty }) => duty.state === 'cannot-tell').length,
    toPutRight: todaysReturn && puttingRight(todaysReturn, known, viewer),
  };
}

function puttingRight(todays: TodaysReturn | NothingToSend, known: Known, viewer: Viewer) {
  const people = todays.is === 'nothing' ? [] : toPutRight(todays, known, viewer);
  return { things: thingsIn(people), people: people.length };
}

function firstName({ name }: Viewer): string {
  return name.split(' ')[0] ?? name;
}
