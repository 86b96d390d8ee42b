import { inWords } from '#calendar/words.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { eligible, unlessIn } from './cohorts/category-cohort.ts';
import { counted, daysInWords } from './evidence/in-words.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf, outside } from './placing.ts';

/** Codes of the return's PARTICIPATION for a child who was there, whatever they said; PN5 to PN7 were not. */
const attended: ReadonlySet<string> = new Set(['PN1', 'PN2', 'PN3', 'PN4']);

export const tookPartInReview: Indicator = {
  id: 'C17',
  version: 1,
  title: 'Came to their review, or led it',
  unit: 'percent',
  when: 'P',
  meaning: 'At how many reviews of 16 and 17 year olds in care the young person was there.',
  cohort: `${eligible.says}; with a looked-after review in the twelve months`,
  numerator: 'Reviews that the young person attended (PN1 to PN4)',
  denominator:
    'Looked-after reviews in the twelve months; nothing recorded of who came counts against (reviews of pathway plans after care, and who chaired, are recorded nowhere yet)',
  exclusions: [],
  direction: 'high',
  target: { value: 80, by: 'policy' },
  source: ['CLR10 reg 4(1)(b)', 'V3 4.20', 'SSDA903 guide, REVIEW_CODE'],
  breakdowns,
  carriedBy: [
    'SSDA903 Reviews: REVIEW, REVIEW_CODE (of both return years of the twelve months)',
    'Annex A List 8: Date of Latest Statutory Review, Child’s Participation in Review (the latest alone)',
    'SSD ssd_cla_reviews',
  ],
  among: mayBeOpen,
  place(person, { year, carried }) {
    const stopped = unlessIn(person, eligible);
    if (stopped !== undefined) return stopped;
    const reviews = person.whole.reviews.filter(({ on }) => on >= year.from && on <= year.to);
    if (reviews.length === 0) {
      return ['Reviews', 'ssd_cla_reviews', 'List 8'].some((table) => carried.has(table))
        ? outside(() => `No review recorded between ${inWords(year.from)} and ${inWords(year.to)}.`)
        : cannotTell(() => 'Cannot tell, missing the reviews: no extract carries them.');
    }
    const unsaid = reviews.filter(({ code }) => code === undefined);
    if (unsaid.length > 0) {
      return cannotTell(
        () =>
          `Cannot tell, missing whether they took part: reviews of ${daysInWords(unsaid.map(({ on }) => on))}.`,
      );
    }
    const there = reviews.filter(({ code }) => code != null && attended.has(code)).length;
    return metIf(
      there === reviews.length,
      () =>
        `At ${there} of ${counted(reviews.length, 'review')}; reviews of ${daysInWords(reviews.map(({ on }) => on))}.`,
      { value: there, denominator: reviews.length },
    );
  },
};
