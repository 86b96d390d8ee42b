import { ageOn, birthday } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { yearEnd } from '#calendar/return-year.ts';
import { inWords } from '#calendar/words.ts';
import type { CategoryPeriod } from '#domain/law/category.ts';
import type { BirthdayRecordFact } from '#domain/people/facts.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { Known } from '../../../known.ts';
import { categoryInWords } from '../../../words/category.ts';
import { leftCareInWords } from '../../../words/left-care.ts';
import { homeInWords, placeInWords } from '../../../words/home.ts';
import { inTouchInWords } from '../../../words/in-touch.ts';
import { activityInWords } from '../../../words/learning.ts';

/** Something that happened, on the day it did. */
export interface TimelineEvent {
  readonly on: CalendarDate;
  readonly says: string;
  /** What changes a life, rather than what recurs. */
  readonly major: boolean;
}

/** Everything dated that is known of someone up to today, newest first. */
export function timelineOf(
  person: YoungPerson,
  categories: readonly CategoryPeriod[],
  known: Known,
  today: CalendarDate,
): readonly TimelineEvent[] {
  return [
    ...categoryEvents(categories),
    ...careEvents(person),
    ...homeEvents(person),
    ...workerEvents(person, known),
    ...missingEvents(person),
    ...recurringEvents(person),
    ...leavingCareEvents(person),
  ]
    .filter(({ on }) => on <= today)
    .map((event, at) => ({ event, at }))
    .toSorted((a, b) => (a.event.on === b.event.on ? a.at - b.at : a.event.on < b.event.on ? 1 : -1))
    .map(({ event }) => event);
}

const major = (on: CalendarDate, says: string): TimelineEvent => ({ on, says, major: true });
const minor = (on: CalendarDate, says: string): TimelineEvent => ({ on, says, major: false });

function categoryEvents(categories: readonly CategoryPeriod[]): readonly TimelineEvent[] {
  return categories
    .filter(({ code }) => code !== 'NONE' && code !== 'PRE16' && code !== 'CANNOT-TELL')
    .map(({ from, code, basis }) =>
      major(from, `${categoryInWords[code]}${basis === 'declared' ? ', as the authority declared' : ''}`),
    );
}

function careEvents({ care }: YoungPerson): readonly TimelineEvent[] {
  return care.periods.flatMap(({ from, to, beginningSeen, endReason }) => [
    major(from, beginningSeen ? 'Came into care' : 'In care, the first that the extracts show'),
    ...(to === undefined ? [] : [major(to, `Left care${whyLeft(endReason)}`)]),
  ]);
}

function whyLeft(reason: string | undefined): string {
  return reason === undefined ? '' : `: ${leftCareInWords[reason] ?? `reason ${reason}`}`;
}

/** Where they lived in care: the placements, else the places that the episodes name, each change once. */
function homeEvents({ placements, care }: YoungPerson): readonly TimelineEvent[] {
  const stays = placements.length > 0 ? placements : care.periods.flatMap(({ episodes }) => episodes);
  return stays
    .filter(({ place }, at) => place != null && place !== stays[at - 1]?.place)
    .map(({ from, place }) =>
      major(from, `Home: ${placeInWords[place ?? ''] ?? `kind ${place ?? 'not recorded'}`}`),
    );
}

function workerEvents({ involvements }: YoungPerson, known: Known): readonly TimelineEvent[] {
  const roles = {
    'personal-adviser': 'personal adviser',
    'social-worker': 'social worker',
    other: 'worker',
  } as const;
  return involvements.map(({ from, worker, role }) =>
    major(from, `${known.workerName(worker)} became their ${roles[role]}`),
  );
}

function missingEvents({ missing }: YoungPerson): readonly TimelineEvent[] {
  return missing.map(({ what, from, to }) => {
    const back = to == null ? '' : to === from ? ', back the same day' : `, back on ${inWords(to)}`;
    return major(
      from,
      `${what === 'missing' ? 'Went missing' : 'Away without the carer’s agreement'}${back}`,
    );
  });
}

function recurringEvents(person: YoungPerson): readonly TimelineEvent[] {
  const { reviews, visits, healthChecks, birthdayRecords } = person;
  const { born } = person.identity;
  const checks = {
    'health-assessment': 'Health assessment',
    'dental-check': 'Dentist',
    immunisations: 'Immunisations looked at',
    sdq: 'Wellbeing questionnaire (SDQ)',
  } as const;
  return [
    ...reviews.map(({ on }) => minor(on, 'Looked-after review')),
    ...visits.map(({ on, seenAlone }) =>
      minor(on, `Visit by the social worker${seenAlone === true ? ', seen alone' : ''}`),
    ),
    ...healthChecks.map(({ on, what, done }) =>
      minor(on, `${checks[what]}${done === false ? ': not done' : ''}`),
    ),
    ...(born === undefined ? [] : birthdayRecords.flatMap((record) => birthdayEvent(born, record) ?? [])),
  ];
}

/** What the return says of someone around their birthday in its year. */
function birthdayEvent(born: CalendarDate, record: BirthdayRecordFact): TimelineEvent | undefined {
  const { year, inTouch } = record;
  if (inTouch === null || inTouch === undefined) return undefined;
  const age = ageOn(born, yearEnd(year));
  return minor(birthday(born, age), `Turned ${age}: ${inTouchInWords[inTouch]}, says the return of ${year}`);
}

/** What changed between one extract of care leavers and the next: undated states, so dated by the extract. */
function leavingCareEvents({ leavingCare: observed, care }: YoungPerson): readonly TimelineEvent[] {
  const inCare = (on: CalendarDate): boolean =>
    care.periods.some(({ from, to }) => from <= on && (to === undefined || to > on));
  const rows = observed.flatMap(({ on, row }) => (row === undefined ? [] : [{ on, row }]));
  return rows.flatMap(({ on, row }, at) => {
    const before = rows[at - 1]?.row;
    const events: TimelineEvent[] = [];
    // While in care their placements tell where they live, to the day.
    if (row.home != null && row.home !== before?.home && !inCare(on)) {
      events.push(
        major(on, `Home: ${homeInWords[row.home]}${suitability(row.suitable)} (from this extract on)`),
      );
    }
    if (row.activity != null && row.activity !== before?.activity) {
      events.push(major(on, `Learning or work: ${activityInWords[row.activity]} (from this extract on)`));
    }
    if (row.planOn != null && row.planOn !== before?.planOn) {
      events.push(minor(row.planOn, 'Pathway plan made or reviewed'));
    }
    if (row.contactOn != null && row.contactOn !== before?.contactOn) {
      events.push(minor(row.contactOn, 'In contact with their worker'));
    }
    return events;
  });
}

function suitability(suitable: boolean | null | undefined): string {
  return suitable === true ? ', suitable' : suitable === false ? ', not suitable' : '';
}
