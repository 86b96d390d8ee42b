import { inWords } from '#calendar/words.ts';
import { aged16To24 } from './cohorts/among.ts';
import { becameEligible, newlyEligible } from './cohorts/newly-eligible.ts';
import { adviserStart } from './evidence/adviser.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, met, notMet } from './placing.ts';

export const adviserAt16: Indicator = {
  id: 'B01',
  version: 1,
  title: 'Personal adviser allocated at 16',
  unit: 'percent',
  when: 'P',
  meaning:
    'How many of those who became entitled to a personal adviser this year had one from the day they did.',
  cohort: newlyEligible,
  numerator: 'A personal adviser on or before the day they became eligible',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'law' },
  source: ['CA89 Sch 2 para 19C'],
  breakdowns,
  carriedBy: [
    'Annex A List 9: Allocated Personal Advisor (successive extracts)',
    'SSD ssd_involvements, else ssd_care_leavers (successive extracts)',
  ],
  among: aged16To24,
  place(person, measuring) {
    const became = becameEligible(person, measuring);
    if ('is' in became) return became;
    const eligible = (): string => `Eligible from ${inWords(became.on)}`;
    const start = adviserStart(person, became.on, measuring);
    if (start.is === 'unknown')
      return cannotTell(() => `${eligible()}: cannot tell, missing ${start.missing()}.`);
    if (start.is === 'none') return notMet(() => `${eligible()}: no personal adviser, ${start.said()}.`);
    const { by, exact, notBefore } = start;
    if (by <= became.on)
      return met(() => `${eligible()}: personal adviser by ${inWords(by)}, ${start.said()}.`);
    if (exact || (notBefore !== undefined && notBefore >= became.on)) {
      return notMet(() => `${eligible()}: personal adviser only from ${inWords(by)}, ${start.said()}.`);
    }
    return cannotTell(
      () =>
        `${eligible()}: cannot tell, missing whether an adviser began before it; the first is known on ${inWords(by)}.`,
    );
  },
};
