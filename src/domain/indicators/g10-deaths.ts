import { addDays } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { categoryUnknown, open } from './cohorts/category-cohort.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { met, outside } from './placing.ts';

export const deaths: Indicator = {
  id: 'G10',
  version: 1,
  title: 'Deaths',
  unit: 'count',
  when: 'P',
  meaning: 'How many of our young people died in the last twelve months.',
  cohort: 'Those to whom the service was open on the day before they died',
  numerator: 'Died in the twelve months',
  denominator:
    'The same (serious incidents, and whether each was notified in time, are recorded nowhere yet)',
  exclusions: [],
  direction: 'context',
  source: ['V3: notifying deaths and serious incidents', 'CA04 s16C'],
  breakdowns,
  carriedBy: ['SSD ssd_person: date of death'],
  among: ({ identity }) => identity.diedOn !== undefined,
  place(person, { year }) {
    const { diedOn } = person.identity;
    if (diedOn === undefined || diedOn < year.from || diedOn > year.to) {
      return outside(() => `No death recorded between ${inWords(year.from)} and ${inWords(year.to)}.`);
    }
    const category = person.categoryOn(addDays(diedOn, -1));
    if (category.code === 'CANNOT-TELL') return categoryUnknown(category);
    if (!open.codes.has(category.code)) {
      return outside(
        () => `Died on ${inWords(diedOn)}, and leaving care services were not open to them then.`,
      );
    }
    return met(() => `Died on ${inWords(diedOn)}.`);
  },
};
