import { type CalendarDate, later } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import type { CarePeriod } from '#domain/people/young-person.ts';
import { lookedAfter } from './cohorts/among.ts';
import { lookedAfterNow } from './cohorts/looked-after.ts';
import { placementsIn } from './evidence/placements.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, met, notMet, outside } from './placing.ts';

/** Two and a half years in care; two in the same placement. */
const monthsInCare = 30;
const monthsInPlacement = 24;

export const longTermStability: Indicator = {
  id: 'J09',
  version: 1,
  title: 'Long-term stability',
  unit: 'percent',
  when: 'A',
  meaning:
    'Of children who have been in care for a long time, how many have lived in the same place for at least two years.',
  cohort:
    'Under 16, looked after without a break for two and a half years or more on the day; short breaks left out',
  numerator:
    'In the same placement for two years or more; or placed for adoption, with the placement before it, for two years',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  source: ['DfE, Children looked after in England: placement stability (long term)'],
  benchmark: 'long-term-stability',
  breakdowns,
  carriedBy: [
    'SSDA903 Episodes: DECOM, RNE, PLACE (cannot tell where the return begins within the two years)',
    'Annex A List 8: Date Started to be Looked After, Start Date of Most Recent Placement',
    'SSD ssd_cla_episodes, ssd_cla_placement',
  ],
  among: lookedAfter,
  place(person, { asAt }) {
    const { born } = person;
    const period = lookedAfterNow(person);
    if (period === undefined) return outside(() => `Not looked after on ${inWords(asAt)}.`);
    if (born === undefined) return cannotTell(() => 'Their date of birth is missing.');
    if ((person.age ?? 0) >= 16) return outside(() => '16 or over.');
    const longSince = addMonths(asAt, -monthsInCare);
    if (period.from > longSince) {
      if (period.beginningSeen)
        return outside(() => `Looked after since ${inWords(period.from)}: less than two and a half years.`);
      return cannotTell(() => `Cannot tell, missing when care began: on ${inWords(period.from)} or before.`);
    }
    const stableSince = addMonths(asAt, -monthsInPlacement);
    const placements = placementsIn(person, period);
    const current = placements.at(-1);
    const adopting = adoptingSince(period);
    const before =
      adopting && current && placements.findLast(({ from }) => from < later(adopting, current.from));
    const counts = before ?? current;
    if (counts === undefined) return cannotTell(() => 'Cannot tell, missing their placements.');
    const words = inWords(counts.from);
    if (counts.from <= stableSince) {
      return met(() =>
        counts.beginningSeen
          ? `In the same placement since ${words}.`
          : `In the same placement since ${words} or before.`,
      );
    }
    if (!counts.beginningSeen)
      return cannotTell(() => `Cannot tell, missing when the placement began: on ${words} or before.`);
    return notMet(() => `In this placement since ${words}: less than two years.`);
  },
};

/** The day on which a child now placed for adoption was so placed, with the same carers or new ones; undefined: is not. */
function adoptingSince({ episodes }: CarePeriod): CalendarDate | undefined {
  const other = episodes.findLastIndex(({ place }) => place?.startsWith('A') !== true);
  return episodes[other + 1]?.from;
}
