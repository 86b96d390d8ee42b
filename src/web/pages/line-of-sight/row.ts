import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { latestOf } from '#domain/indicators/evidence/state.ts';
import type { PersonAsAt } from '#domain/indicators/person-as-at.ts';
import type { DutyOwed } from '#domain/law/duty.ts';
import type { Since } from '#domain/oversight/held-since.ts';
import type { AtRisk, InSight } from '#domain/oversight/line-of-sight.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { agoInWords, longInWords } from '../../words/ago.ts';
import { dueInWords, howSoon } from '../../words/due.ts';
import { sourceInShort } from '../../words/duty.ts';
import { nameOf } from '../../words/name.ts';
import { riskInWords } from '../../words/risk.ts';
import { harmOf } from '../home/harm.ts';

/** One young person at highest risk, in words. */
export interface SightRow {
  readonly child: string;
  readonly name: string;
  readonly href: string;
  readonly age: number | undefined;
  readonly risks: readonly {
    readonly words: string;
    readonly since: string;
    readonly because: readonly string[];
  }[];
  /** Undefined: nobody is named. */
  readonly owner: string | undefined;
  readonly team: string | undefined;
  /** Two-way contact with a care leaver, a visit to a child in care; how long ago beneath. */
  readonly seen: { readonly what: string; readonly ago: string | undefined };
  /** Undefined: nothing is due by a clock. */
  readonly next: NextOwed | undefined;
}

/** What is owed next: overdue before due, then by harm, then by day. */
export interface NextOwed {
  readonly what: string;
  readonly source: string;
  readonly by: string | undefined;
  readonly soon: string;
  readonly late: boolean;
}

export function rowOf({ person, risks }: InSight, known: Known): SightRow {
  const { personalAdviser, worker, team } = person.workersNow;
  const owner = personalAdviser ?? worker;
  return {
    child: person.child,
    name: nameOf(person.whole),
    href: paths.person(known.refOf(person.child)),
    age: person.age,
    risks: risks.map((one) => ({
      words: riskInWords[one.risk],
      since: sinceInWords(one, known.newest),
      because: one.because,
    })),
    owner: owner === undefined ? undefined : known.workerName(owner),
    team: team === undefined ? undefined : known.teamName(team),
    seen: lastSeen(person),
    next: nextOwed(known.duties(person.whole), known.today),
  };
}

/** "since 29 October 2026, 2 days"; where only extracts show it, "seen first on 31 August 2026". */
function sinceInWords({ risk, since }: AtRisk, asAt: CalendarDate): string {
  const { day, exact }: Since = since;
  if (day === undefined)
    return risk === 'lost-contact' ? 'no contact is recorded' : 'since when is not recorded';
  const long = day === asAt ? '' : `, ${longInWords(day, asAt)}`;
  if (risk === 'lost-contact')
    return `last contact ${inWords(day)}${day === asAt ? '' : `, ${agoInWords(day, asAt)}`}`;
  return exact ? `since ${inWords(day)}${long}` : `first seen in the extract of ${inWords(day)}${long}`;
}

function lastSeen(person: PersonAsAt): SightRow['seen'] {
  const { asAt } = person;
  if (person.careNow !== null) {
    const visit = person.whole.visits.findLast(({ on }) => on <= asAt);
    if (visit === undefined) return { what: 'No visit recorded', ago: undefined };
    return { what: `Visited ${inWords(visit.on)}`, ago: agoInWords(visit.on, asAt) };
  }
  const contact = latestOf(person, 'latest contact', (row) => row.contactOn);
  if (!contact.known) return { what: 'Cannot tell: no extract carries it', ago: undefined };
  if (contact.on === null) return { what: 'No contact recorded', ago: undefined };
  return { what: `Contact ${inWords(contact.on)}`, ago: agoInWords(contact.on, asAt) };
}

/** The most urgent of what is owed. */
function nextOwed(duties: readonly DutyOwed[], today: CalendarDate): NextOwed | undefined {
  const [first] = duties
    .filter(({ state }) => state === 'overdue' || state === 'due')
    .toSorted(
      (a, b) =>
        Number(a.state === 'due') - Number(b.state === 'due') ||
        harmOf(a.id) - harmOf(b.id) ||
        ((a.due ?? '') < (b.due ?? '') ? -1 : 1),
    );
  if (first === undefined) return undefined;
  const late = first.state === 'overdue';
  return {
    what: first.title,
    source: sourceInShort(first),
    by: first.due === null ? undefined : `due ${dueInWords(first.due)}`,
    soon: first.due === null ? 'overdue' : howSoon(first.due, today),
    late,
  };
}
