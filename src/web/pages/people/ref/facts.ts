import { addMonths } from '#calendar/month.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { nameOfSource } from '#domain/people/source.ts';
import type { LeavingCareObservation, YoungPerson } from '#domain/people/young-person.ts';
import type { Known } from '../../../known.ts';
import { homeInWords, placeInWords } from '../../../words/home.ts';
import { activityInWords } from '../../../words/learning.ts';
import { counted } from '../../../words/numbers.ts';

/** One of the four facts at the top of a page: what it is, and what it rests on. */
export interface Fact {
  readonly name: string;
  readonly says: string;
  readonly code: string | undefined;
  readonly more: string | undefined;
}

/** Who the personal adviser is, and for how long. */
export function adviserFact(person: YoungPerson, known: Known, today: CalendarDate): Fact {
  const name = 'Personal adviser';
  const newest = newestRow(person);
  const involved = person.involvements.findLast(
    ({ role, to }) => role === 'personal-adviser' && (to === null || to === undefined || to > today),
  );
  const adviser = newest?.row?.personalAdviser ?? involved?.worker;
  if (adviser === undefined) {
    return { name, says: 'Nobody is named', code: undefined, more: whence(newest) };
  }
  const since =
    involved?.worker === adviser
      ? { day: involved.from, seen: false }
      : { day: firstNamed(person, adviser), seen: true };
  return {
    name,
    says: known.workerName(adviser),
    code: undefined,
    more:
      since.day === undefined
        ? whence(newest)
        : `${forHowLong(since.day, today)}, ${since.seen ? 'since at the latest' : 'since'} ${inWords(since.day)}`,
  };
}

/** Where they live: their placement while in care, else the newest that List 9 or the SSD says. */
export function homeFact(person: YoungPerson, today: CalendarDate): Fact {
  const name = 'Home';
  const care = person.care.periods.at(-1);
  if (care !== undefined && care.from <= today && (care.to === undefined || care.to > today)) {
    const placement = person.placements.findLast(({ from }) => from <= today);
    const episode = care.episodes.findLast(({ from }) => from <= today);
    const lives = placement ?? episode;
    const code = lives?.place ?? undefined;
    if (lives === undefined || code === undefined) {
      return { name, says: 'In care, no source says where', code: undefined, more: undefined };
    }
    return { name, says: placeInWords[code] ?? code, code, more: `in care, since ${inWords(lives.from)}` };
  }
  const newest = newestRow(person);
  const row = newest?.row;
  if (row?.home === undefined || row.home === null) {
    return {
      name,
      says: row?.home === null ? 'Nothing recorded' : 'Cannot tell',
      code: undefined,
      more: whence(newest),
    };
  }
  const suitable = row.suitable === true ? ', suitable' : row.suitable === false ? ', not suitable' : '';
  return { name, says: `${homeInWords[row.home]}${suitable}`, code: row.home, more: whence(newest) };
}

/** What they are learning or working at. */
export function learningFact(person: YoungPerson): Fact {
  const name = 'Learning or work';
  const newest = newestRow(person);
  const activity = newest?.row?.activity;
  if (activity === undefined || activity === null) {
    return {
      name,
      says: activity === null ? 'Nothing recorded' : 'Cannot tell',
      code: undefined,
      more: whence(newest),
    };
  }
  return { name, says: activityInWords[activity], code: activity, more: whence(newest) };
}

function newestRow(person: YoungPerson): LeavingCareObservation | undefined {
  return person.leavingCare.findLast(({ row }) => row !== undefined);
}

function whence(observation: LeavingCareObservation | undefined): string | undefined {
  if (observation === undefined) return 'no extract of care leavers names them';
  const { sourceKind: kind, on } = observation;
  return `as ${nameOfSource({ kind, on })}`.replace(on, inWords(on)).replace('as ', 'from ');
}

/** The first extract of the unbroken run, up to the newest, that names this adviser. */
function firstNamed(person: YoungPerson, adviser: string): CalendarDate | undefined {
  const rows = person.leavingCare.filter(({ row }) => row?.personalAdviser !== undefined);
  const other = rows.findLastIndex(({ row }) => row?.personalAdviser !== adviser);
  return rows[other + 1]?.on;
}

function forHowLong(from: CalendarDate, today: CalendarDate): string {
  let months = 0;
  while (addMonths(from, months + 1) <= today) months += 1;
  if (months === 0) return 'less than a month';
  return months < 24 ? counted(months, 'month', 'months') : counted(Math.floor(months / 12), 'year', 'years');
}
