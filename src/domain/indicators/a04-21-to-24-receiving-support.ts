import { inWords } from '#calendar/words.ts';
import { aged16To24 } from './cohorts/among.ts';
import { formerRelevant } from './cohorts/birthday-cohort.ts';
import { categoryUnknown } from './cohorts/category-cohort.ts';
import { hasAdviser } from './evidence/adviser.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf, outside } from './placing.ts';

export const receivingSupport: Indicator = {
  id: 'A04',
  version: 1,
  title: 'Receiving support (21 to 24)',
  unit: 'percent',
  when: 'A',
  meaning: 'How many care leavers of 21 to 24 have a personal adviser now.',
  cohort: 'Former relevant young people of 21 to 24 on the day',
  numerator: 'A personal adviser is allocated',
  denominator: 'All of the cohort, with or without a request',
  exclusions: [],
  direction: 'context',
  source: [
    'CA89 s23CZB',
    'DfE publishes the like for 22 to 25 year olds who asked for and received support: not the same measure',
  ],
  breakdowns,
  carriedBy: [
    'Annex A List 9: Allocated Personal Advisor',
    'SSD ssd_care_leavers: personal adviser; ssd_involvements',
  ],
  among: aged16To24,
  place(person, measuring) {
    const { born, age = 0, category } = person;
    if (born === undefined) return cannotTell(() => 'Their date of birth is missing.');
    if (age < 21 || age > 24) return outside(() => `${age} on ${inWords(measuring.asAt)}.`);
    if (category.code === 'CANNOT-TELL') return categoryUnknown(category);
    if (!formerRelevant.has(category.code)) return outside(() => 'Not a former relevant young person.');
    const adviser = hasAdviser(person, measuring);
    if (adviser.known) {
      const { value, said } = adviser;
      return metIf(
        value !== null,
        () => `${value === null ? 'No personal adviser' : 'A personal adviser'}, ${said()}.`,
      );
    }
    return cannotTell(() => `Cannot tell, missing ${adviser.missing()}.`);
  },
};
