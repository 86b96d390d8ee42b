import { mayBeOpen } from './cohorts/among.ts';
import { owedAdviser, unlessIn } from './cohorts/category-cohort.ts';
import { hasAdviser } from './evidence/adviser.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf } from './placing.ts';

export const adviserAllocatedNow: Indicator = {
  id: 'B02',
  version: 1,
  title: 'Personal adviser allocated now',
  unit: 'percent',
  when: 'A',
  meaning: 'How many of the young people the law gives a personal adviser have one today.',
  cohort: owedAdviser.says,
  numerator: 'A personal adviser is allocated on the day',
  denominator: 'All of the cohort; nobody recorded counts against',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'law' },
  source: ['CA89 Sch 2 para 19C; s23B(2); s23C(3)(a); s23CA(2) (duties D1 and D1b)'],
  breakdowns,
  carriedBy: [
    'Annex A List 9: Allocated Personal Advisor',
    'SSD ssd_involvements; ssd_care_leavers: personal adviser',
  ],
  among: mayBeOpen,
  place(person, measuring) {
    const stopped = unlessIn(person, owedAdviser);
    if (stopped !== undefined) return stopped;
    const adviser = hasAdviser(person, measuring);
    if (!adviser.known) return cannotTell(() => `Cannot tell, missing ${adviser.missing()}.`);
    const { value, said } = adviser;
    return metIf(
      value !== null,
      () => `${value === null ? 'No personal adviser' : 'A personal adviser'}, ${said()}.`,
    );
  },
};
