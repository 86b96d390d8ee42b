import { addDays } from '#calendar/calendar-date.ts';
import { returnYearOf } from '#calendar/return-year.ts';
import { aged16To18 } from './cohorts/among.ts';
import { at16And17, during, noneRecorded } from './cohorts/at-16-and-17.ts';
import { counted, daysInWords } from './evidence/in-words.ts';
import { breakdowns, type Indicator, type Measuring, type Period } from './indicator.ts';
import { cannotTell, metIf } from './placing.ts';

/** Codes of the return for a child who was there, whatever they said. */
const attended: ReadonlySet<string> = new Set(['PN1', 'PN2', 'PN3', 'PN4']);
/** For one who was not, and for nothing recorded. PN0 is of children under four: of an older one it says nothing. */
const stayedAway: ReadonlySet<string | null> = new Set(['PN5', 'PN6', 'PN7', null]);

const monthlyExtracts = 31;

export const tookPartInReview: Indicator = {
  id: 'C17',
  version: 1,
  title: 'Came to their review, or led it',
  unit: 'percent',
  when: 'P',
  meaning: 'At how many reviews of 16 and 17 year olds in care the young person was there.',
  cohort: 'With a looked-after review in the twelve months, at 16 or 17',
  numerator: 'Reviews that the young person attended (PN1 to PN4)',
  denominator:
    'Looked-after reviews in the twelve months on days on which the child was 16 or 17; nothing recorded of who came counts against (reviews of pathway plans after care, and who chaired, are recorded nowhere yet)',
  exclusions: [],
  direction: 'high',
  target: { value: 80, by: 'policy' },
  source: ['CLR10 reg 4(1)(b)', 'V3 4.20', 'SSDA903 guide, REVIEW_CODE'],
  breakdowns,
  counts: { numerator: { one: 'review', many: 'reviews' }, denominator: { one: 'review', many: 'reviews' } },
  carriedBy: [
    'SSDA903 Reviews: REVIEW, REVIEW_CODE (of both return years of the twelve months)',
    'SSD ssd_cla_reviews: review date, participation',
  ],
  among: aged16To18,
  place(person, measuring) {
    const days = at16And17(person, measuring);
    if ('is' in days) return days;
    const reviews = during(person.whole.reviews, days);
    if (reviews.length === 0) return noneRecorded(person, days, 'review', reviewsTold(days, measuring));
    const attendedBy = (code: string | null | undefined): boolean => code != null && attended.has(code);
    const unsaid = reviews.filter(
      ({ code }) => code === undefined || !(attendedBy(code) || stayedAway.has(code)),
    );
    if (unsaid.length > 0) {
      return cannotTell(
        () =>
          `Cannot tell, missing whether they took part: reviews of ${daysInWords(unsaid.map(({ on }) => on))}.`,
      );
    }
    const there = reviews.filter(({ code }) => attendedBy(code)).length;
    return metIf(
      there === reviews.length,
      () =>
        `At ${there} of ${counted(reviews.length, 'review')}; reviews of ${daysInWords(reviews.map(({ on }) => on))}.`,
      { value: there, denominator: reviews.length },
    );
  },
};

/** Whether extracts tell of every review of some days: the return of each of their years, or the SSD of about their end. */
function reviewsTold({ from, to }: Period, { carried }: Measuring): boolean {
  const years = [returnYearOf(from), returnYearOf(to)];
  if (years.every((year) => carried.hasYear('Reviews', year))) return true;
  return carried.days('ssd_cla_reviews').some((day) => day >= addDays(to, -monthlyExtracts));
}
