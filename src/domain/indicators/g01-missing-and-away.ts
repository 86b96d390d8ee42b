import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { openUnder18, unlessIn } from './cohorts/category-cohort.ts';
import { counted, daysInWords } from './evidence/in-words.ts';
import { missingCarried } from './evidence/missing-carried.ts';
import { breakdowns, type Indicator, type Placing } from './indicator.ts';
import type { PersonAsAt } from './person-as-at.ts';
import { cannotTell, metIf } from './placing.ts';

export const missingAndAway: Indicator = {
  id: 'G01',
  version: 1,
  title: 'Missing, and away without authorisation',
  unit: 'count',
  when: 'P',
  meaning: 'How often 16 and 17 year olds went missing in a year, and how many of them did.',
  cohort: openUnder18.says,
  numerator: 'Episodes missing (M) or away (A) that began in the twelve months',
  denominator: 'Young people of the cohort',
  exclusions: [],
  direction: 'low',
  source: ['Statutory guidance on children who run away or go missing (2014)', 'SSDA903 guide, Missing'],
  breakdowns,
  counts: { numerator: { one: 'episode', many: 'episodes' } },
  parts: [
    { key: 'people', unit: 'count', title: 'Young people with an episode' },
    {
      key: 'per-person',
      unit: 'mean',
      title: 'Episodes per young person of the cohort',
      counts: { numerator: { one: 'episode', many: 'episodes' } },
    },
  ],
  carriedBy: [
    'SSDA903 Missing (of both return years of the twelve months)',
    'Annex A List 8: numbers of missing and absent episodes (when its date is the as-at day)',
    'SSD ssd_missing',
  ],
  among: mayBeOpen,
  place(person, measuring) {
    const stopped = unlessIn(person, openUnder18);
    if (stopped !== undefined) return stopped;
    const { year } = measuring;
    if (missingCarried(measuring)) {
      const days = person.missing.map(({ from }) => from).filter((day) => day >= year.from && day <= year.to);
      return placeCount(days.length, () =>
        days.length === 0
          ? `No episode between ${inWords(year.from)} and ${inWords(year.to)}.`
          : `${counted(days.length, 'episode')}: from ${daysInWords(days)}.`,
      );
    }
    const list8 = countedOn(person, measuring.asAt);
    if (list8 !== undefined)
      return placeCount(
        list8,
        () => `${counted(list8, 'episode')} in twelve months, as List 8 of that day says.`,
      );
    return cannotTell(
      () =>
        'Cannot tell, missing the episodes of the twelve months: no Missing table, ssd_missing or List 8 reaches them.',
    );
  },
};

function placeCount(value: number, why: () => string): Placing {
  return metIf(value > 0, why, {
    value,
    parts: {
      people: { numerator: value > 0 ? 1 : 0, denominator: 1 },
      'per-person': { numerator: value, denominator: 1 },
    },
  });
}

function countedOn(person: PersonAsAt, asAt: CalendarDate): number | undefined {
  const row = person.inCare.at(-1);
  if (row === undefined || row.source.on !== asAt) return undefined;
  const { missing12m, away12m } = row;
  return missing12m == null || away12m == null ? undefined : missing12m + away12m;
}
