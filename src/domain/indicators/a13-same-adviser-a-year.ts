import { addDays, type CalendarDate, daysBetween } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { categoryUnknown, open, unlessIn } from './cohorts/category-cohort.ts';
import { hasAdviser } from './evidence/adviser.ts';
import { involvedNow } from './evidence/worker.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import type { PersonAsAt } from './person-as-at.ts';
import { cannotTell, met, notMet, outside } from './placing.ts';

const aYear = 365;

export const sameAdviserAYear: Indicator = {
  id: 'A13',
  version: 1,
  title: 'Same personal adviser for twelve months or more',
  unit: 'percent',
  when: 'A',
  meaning: 'How many young people have kept the same personal adviser for at least a year.',
  cohort: `${open.says}; so for twelve months`,
  numerator: 'The personal adviser has been theirs, unbroken, for 365 days or more',
  denominator: 'All of the cohort; nobody allocated counts against',
  exclusions: [],
  direction: 'high',
  target: { value: 70, by: 'policy' },
  source: ['V3 3.19'],
  breakdowns,
  carriedBy: [
    'Annex A List 9: Allocated Personal Advisor (successive extracts)',
    'SSD ssd_involvements, else ssd_care_leavers (successive extracts)',
  ],
  among: mayBeOpen,
  place(person, measuring) {
    const stopped = unlessIn(person, open);
    if (stopped !== undefined) return stopped;
    const { asAt } = measuring;
    const earlier = person.categoryOn(addMonths(asAt, -12));
    if (earlier.code === 'CANNOT-TELL') return categoryUnknown(earlier);
    if (!open.codes.has(earlier.code)) return outside(() => 'Open for less than twelve months.');
    const adviser = hasAdviser(person, measuring);
    if (!adviser.known) return cannotTell(() => `Cannot tell, missing ${adviser.missing()}.`);
    if (adviser.value === null) return notMet(() => `No personal adviser, ${adviser.said()}.`);
    const { by, after } = sameSince(person);
    if (by !== undefined && daysBetween(by, asAt) >= aYear) {
      return met(() => `The same personal adviser since ${inWords(by)} or before.`);
    }
    if (after !== undefined && daysBetween(after, asAt) <= aYear) {
      return notMet(() => `Another personal adviser, or none, until ${inWords(after)}.`);
    }
    return cannotTell(() => 'Cannot tell, missing who the personal adviser was twelve months ago.');
  },
};

/** `by`: a day by which the adviser of today was theirs already; `after`: a day on which it was not yet so. */
function sameSince(person: PersonAsAt): {
  readonly by: CalendarDate | undefined;
  readonly after: CalendarDate | undefined;
} {
  const involved = involvedNow(person, 'personal-adviser');
  if (involved !== undefined) {
    let { from } = involved;
    for (const one of person.involvements.toReversed()) {
      const same = one.role === 'personal-adviser' && one.worker === involved.worker;
      if (same && one.from < from && (one.to == null || one.to >= addDays(from, -1))) from = one.from;
    }
    return { by: from, after: addDays(from, -1) };
  }
  let [name, by]: [string | undefined, CalendarDate | undefined] = [undefined, undefined];
  for (const { row, on } of person.leavingCare.toReversed()) {
    const seen = row?.personalAdviser;
    if (seen === undefined) continue;
    if (name === undefined && seen !== null) name = seen;
    if (seen !== name) return { by, after: on };
    by = on;
  }
  return { by, after: undefined };
}
