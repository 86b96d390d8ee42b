import { birthday } from '#calendar/age.ts';
import { type CalendarDate, calendarDate } from '#calendar/calendar-date.ts';
import { addHours, dayOfInstant, type Instant, instantAt } from '#calendar/instant.ts';
import { inWords } from '#calendar/words.ts';
import type { MissingFact } from '#domain/people/facts.ts';
import type { Seen } from '#domain/people/seen.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { categoryOn } from '../category.ts';
import type { Duty, DutyDecision } from '../duty.ts';
import { cannotTell, met, notOwed, overdue, owed } from './answers.ts';

const HOURS = 72;

/** Each time a child under 18 who was missing is found, a return interview is offered within 72 elapsed hours. */
export const d22: Duty = {
  id: 'D22',
  title: 'Offer a return home interview within 72 hours',
  kind: 'guidance',
  source: 'Statutory guidance on children who run away or go missing from home or care (January 2014)',
  inForceFrom: calendarDate('2014-01-01'),
  decide(circumstances) {
    const { person, on } = circumstances;
    const { born } = person.identity;
    if (born === undefined) return cannotTell(['No source gives their date of birth.']);
    if (on >= birthday(born, 18)) return notOwed(['Owed to a child under 18; they are 18 or over.']);
    // Owed by age and not by category, so a category that cannot be told does not stand in the way.
    const { code } = categoryOn(circumstances.categories, on);
    if (code === 'CLOSED' || code === 'OTHER_LA')
      return notOwed(['This authority has no duties to them now.']);
    const returned = person.missing
      .flatMap((episode) => returnOf(episode, on))
      .toSorted(byDay)
      .at(-1);
    if (returned === undefined) return withoutReturn(person, on);
    const { day, episode } = returned;
    const offered = offeredAfter(person, returned, on);
    const back = `They returned from being missing on ${inWords(day)}.`;
    if (offered === true) {
      const accepted = episode.returnInterviewAccepted;
      const took = accepted == null ? [] : [accepted ? 'They accepted.' : 'They did not accept.'];
      return {
        ...met([back, 'An interview was offered; no source gives the time of the offer.', ...took]),
        due: dueOf(returned),
      };
    }
    const [earliest, latest] = lastDays(returned);
    const due = dueOf(returned);
    const none =
      offered === undefined
        ? 'No source tells whether an interview was offered.'
        : 'No offer of an interview is recorded.';
    const says = [back, none, `It is owed within ${HOURS} hours, which end on ${inWords(latest)}.`];
    if (offered === undefined) return cannotTell(says, due);
    if (on <= earliest) return owed(says, due);
    if (on > latest) return overdue(says, due);
    return cannotTell([...says, 'Only the day of the return is recorded, which does not decide it.'], due);
  },
};

interface Return {
  readonly episode: MissingFact;
  readonly day: CalendarDate;
  readonly at: Instant | undefined;
}

function returnOf(episode: MissingFact, on: CalendarDate): readonly Return[] {
  const { what, to, toAt } = episode;
  const day = toAt == null ? to : dayOfInstant(toAt);
  if (what !== 'missing' || day == null || day > on) return [];
  return [{ episode, day, at: toAt ?? undefined }];
}

function byDay(a: Return, b: Return): number {
  return a.day === b.day ? ((a.at ?? '') < (b.at ?? '') ? -1 : 1) : a.day < b.day ? -1 : 1;
}

/** The first and last day on which the hours can end: the same day where the moment is known, or the day decides it. */
function lastDays({ day, at }: Return): readonly [CalendarDate, CalendarDate] {
  const [first, last] = at === undefined ? [instantAt(day, '00:00'), instantAt(day, '23:59:59')] : [at, at];
  if (first === undefined || last === undefined) throw new RangeError(`no moments on ${day}`);
  return [dayOfInstant(addHours(first, HOURS)), dayOfInstant(addHours(last, HOURS))];
}

/** The moment where the return's is known, else the last day on which it can be. */
function dueOf(returned: Return): CalendarDate | Instant {
  return returned.at === undefined ? lastDays(returned)[1] : addHours(returned.at, HOURS);
}

/** The episode's own record; else what List 8 of a later day says of the last episode, while it is the last. */
function offeredAfter(person: YoungPerson, { episode, day }: Return, on: CalendarDate): Seen<boolean> {
  if (episode.returnInterviewOffered !== undefined) return episode.returnInterviewOffered;
  const next = person.missing.find(({ what, from }) => what === 'missing' && from > day)?.from;
  const list = person.inCare.findLast(
    ({ source, returnInterviewOffered }) =>
      returnInterviewOffered !== undefined &&
      day <= source.on &&
      source.on <= on &&
      (next === undefined || source.on < next),
  );
  return list?.returnInterviewOffered;
}

function withoutReturn(person: YoungPerson, on: CalendarDate): DutyDecision {
  if (person.missing.some(({ what, from }) => what === 'missing' && from <= on)) {
    return notOwed(['They are recorded as missing and not yet returned.']);
  }
  const counted = person.inCare.findLast(({ source }) => source.on <= on)?.missing12m ?? 0;
  if (counted > 0) {
    return cannotTell([
      `List 8 counts ${counted} missing episodes in twelve months; no source read dates them.`,
    ]);
  }
  return notOwed(['No source read records that they were missing and returned.']);
}
