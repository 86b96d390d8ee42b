import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { LeavingCareObservation, YoungPerson } from '#domain/people/young-person.ts';
import type { Looked } from './answers.ts';

/** What the leaving care extracts say was the latest of something up to a day: a plan or review, a contact. */
export type LatestRecorded =
  | {
      readonly is: 'dated';
      readonly day: CalendarDate;
      /** Every such day that some extract has named, in order. An extract names only its latest. */
      readonly days: readonly CalendarDate[];
      readonly looked: Looked;
    }
  | { readonly is: 'none'; readonly looked: Looked }
  | { readonly is: 'cannot-tell' };

/** "Annex A of 31 October 2026": the extract, as a sentence has it. */
export function extractName({ sourceKind, on }: Pick<LeavingCareObservation, 'sourceKind' | 'on'>): string {
  return `${sourceKind === 'annex-a' ? 'Annex A' : 'the SSD'} of ${inWords(on)}`;
}

/**
 * The latest plan (or its review) or personal adviser contact on or before a day. Dates inside an extract stand as
 * they are, so an extract drawn after the day speaks too: of the dates that it gives up to that day, and of none
 * where its latest is blank.
 */
export function latestRecorded(
  { leavingCare }: YoungPerson,
  on: CalendarDate,
  what: 'planOn' | 'contactOn',
): LatestRecorded {
  const told = leavingCare.flatMap((observation) => {
    const day = observation.row?.[what];
    return day === undefined ? [] : [{ observation, day }];
  });
  const upTo = told.filter(({ day }) => day === null || day <= on);
  const newest = upTo.at(-1);
  if (newest === undefined) return { is: 'cannot-tell' };
  const looked: Looked = {
    to: newest.observation.on,
    source: extractName(newest.observation),
    doneLater: told.some(({ day }) => day !== null && day > on),
  };
  const days = [...new Set(upTo.flatMap(({ day }) => day ?? []))].toSorted();
  const day = days.at(-1);
  return day === undefined ? { is: 'none', looked } : { is: 'dated', day, days, looked };
}
