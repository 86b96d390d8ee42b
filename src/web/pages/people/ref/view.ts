import { ageOn } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { dayOfInstant } from '#calendar/instant.ts';
import { inWords } from '#calendar/words.ts';
import { categoryDisagreements } from '#domain/law/category-disagreements.ts';
import { categoryOn } from '#domain/law/category.ts';
import type { DutyOwed } from '#domain/law/duty.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { Known } from '../../../known.ts';
import type { Opening } from '../../../read-log.ts';
import { paths } from '../../../paths.ts';
import { type Reach, reachTo } from '../../../policies/reach.ts';
import type { Viewer } from '../../../viewer.ts';
import { categoryInWords } from '../../../words/category.ts';
import { dueInWords, howSoon } from '../../../words/due.ts';
import { nameOf } from '../../../words/name.ts';
import { count } from '../../../words/numbers.ts';
import { harmOf } from '../../home/harm.ts';
import { isSupported } from '../view.ts';
import { adviserFact, type Fact, homeFact, learningFact } from './facts.ts';
import { type TimelineEvent, timelineOf } from './timeline.ts';

/** A duty in words. */
export interface DutyView extends DutyOwed {
  readonly when: string;
}

/** A young person's page, in words. */
export interface PersonView {
  readonly child: string;
  readonly name: string;
  readonly age: string;
  /** Why the reader may open it, where their list of young people leaves them out. */
  readonly mayOpen: string | undefined;
  readonly facts: readonly Fact[];
  readonly category: { readonly says: string; readonly rule: string; readonly because: readonly string[] };
  /** Where what was declared and what follows from time in care are not the same. */
  readonly disagreements: readonly string[];
  /** How far the extracts tell. */
  readonly toldUpTo: string;
  readonly owed: readonly DutyView[];
  readonly unknown: readonly DutyView[];
  readonly met: readonly DutyView[];
  readonly notOwed: readonly DutyView[];
  /** Where all of them are as a file, without its ending. */
  readonly dutiesFile: string;
  readonly timeline: readonly TimelineEvent[];
  readonly opened: string;
  readonly openings: readonly string[];
}

/** Everything a young person's page says. */
export function personView(
  person: YoungPerson,
  known: Known,
  openings: readonly Opening[],
  today: CalendarDate,
  viewer: Viewer,
): PersonView {
  const categories = known.categories(person);
  const category = categoryOn(categories, today);
  const says = categoryInWords[category.code];
  const duties = known.duties(person).map((duty) => ({ ...duty, when: whenOf(duty, today) }));
  const inState = (state: DutyOwed['state']) => duties.filter((duty) => duty.state === state);
  return {
    child: person.child,
    name: nameOf(person),
    age: ageInWords(person, today),
    mayOpen: isSupported(person, known, today)
      ? undefined
      : reachInWords(reachTo(viewer, known.standingOf(person))),
    facts: [
      {
        name: 'Leaving care',
        says,
        code: category.code,
        more: category.code === 'CANNOT-TELL' ? undefined : `since ${inWords(category.from)}`,
      },
      adviserFact(person, known, today),
      homeFact(person, today),
      learningFact(person),
    ],
    category: { says, rule: category.rule, because: [...category.because, ...missing(category.missing)] },
    disagreements: categoryDisagreements(person, known.population.settings),
    toldUpTo: inWords(known.newest),
    owed: [...inState('overdue'), ...inState('due')].toSorted(
      (a, b) => late(a) - late(b) || harmOf(a.id) - harmOf(b.id),
    ),
    unknown: inState('cannot-tell'),
    met: inState('met'),
    notOwed: inState('not-owed'),
    dutiesFile: paths.dutiesFile(known.refOf(person.child)),
    timeline: timelineOf(person, categories, known, today),
    ...openedView(openings),
  };
}

/** Whoever sees everyone needs no reason. */
function reachInWords(reach: Reach | undefined): string | undefined {
  if (reach === undefined || reach === 'everyone') return undefined;
  const named = reach === 'own' ? 'you as their worker' : 'your team as theirs';
  return `You may open this record because the extracts last named ${named}, though the list of young people leaves them out now.`;
}

function late({ state }: DutyOwed): number {
  return state === 'overdue' ? 0 : 1;
}

function whenOf({ due, state }: DutyOwed, today: CalendarDate): string {
  if (due === null) return '';
  if (state === 'overdue' || state === 'due') return `${dueInWords(due)}, ${howSoon(due, today)}`;
  return dueInWords(due);
}

function ageInWords({ identity: { born, diedOn } }: YoungPerson, today: CalendarDate): string {
  if (diedOn !== undefined) return `died on ${inWords(diedOn)}`;
  if (born === undefined) return 'age not known: no source gives a date of birth';
  return `${ageOn(born, today)}, born ${inWords(born)}`;
}

function missing(what: readonly string[]): readonly string[] {
  return what.length === 0 ? [] : [`What is missing: ${what.join('; ')}.`];
}

function openedView(openings: readonly Opening[]): Pick<PersonView, 'opened' | 'openings'> {
  const [last] = openings;
  if (last === undefined) {
    return { opened: 'Nobody has opened this record before you.', openings: [] };
  }
  const inFull = ({ name, role, at }: Opening): string =>
    `${name}, ${role}, on ${inWords(dayOfInstant(at))} at ${at.slice(11, 16)}`;
  return {
    opened:
      openings.length === 1
        ? `Opened once before, by ${inFull(last)}.`
        : `Opened ${count(openings.length)} times before, the last by ${inFull(last)}.`,
    openings: openings.slice(0, 20).map(inFull),
  };
}
