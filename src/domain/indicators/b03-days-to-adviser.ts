import { type CalendarDate, daysBetween } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { aged16To24 } from './cohorts/among.ts';
import { becameEligible, newlyEligible } from './cohorts/newly-eligible.ts';
import { adviserStart } from './evidence/adviser.ts';
import { counted } from './evidence/in-words.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, met, notMet } from './placing.ts';

export const daysToAdviser: Indicator = {
  id: 'B03',
  version: 1,
  title: 'Days from becoming eligible to a personal adviser',
  unit: 'median',
  when: 'P',
  meaning:
    'How long, in the middle, young people waited for a personal adviser after they became entitled to one.',
  cohort: newlyEligible,
  numerator:
    'Those who have an adviser; the value is the median of days from becoming eligible to the adviser (0 where before it), and of days so far for those still waiting',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'low',
  target: { value: 14, by: 'policy' },
  source: ['CA89 Sch 2 para 19C', 'Local: at most 14 days'],
  breakdowns,
  counts: { value: 'days' },
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
    const waited = (until: CalendarDate): number => Math.max(0, daysBetween(became.on, until));
    if (start.is === 'none') {
      const value = waited(measuring.asAt);
      return notMet(() => `${eligible()}: still waiting after ${counted(value, 'day')}, ${start.said()}.`, {
        value,
      });
    }
    const { by, exact, notBefore } = start;
    // A day between two extracts is not known; the change is true from the second where the first still showed none.
    if (!exact && by > became.on && (notBefore === undefined || notBefore < became.on)) {
      return cannotTell(
        () =>
          `${eligible()}: cannot tell, missing when the adviser began; the first is known on ${inWords(by)}.`,
      );
    }
    const value = waited(by);
    return met(
      () =>
        `${eligible()}: ${counted(value, 'day')} to a personal adviser on ${inWords(by)}, ${start.said()}.`,
      { value },
    );
  },
};
