import type { CalendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { activitySaid, isNotInLearningOrWork } from './cohorts/learning-and-work.ts';
import { stateOf } from './evidence/state.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, met, notMet, outside } from './placing.ts';

const months = 6;

export const notInLearningOrWorkSixMonths: Indicator = {
  id: 'E11',
  version: 1,
  title: 'Of those not in work or learning, six months or more',
  unit: 'percent',
  when: 'A',
  meaning:
    'Of the young people who are not yet in work or learning today, how many have been so for six months.',
  cohort: `${open.says}; not in education, employment or training on the day`,
  numerator:
    'Not in education, employment or training in every extract of the six months, and in one from before them',
  denominator: 'Not in education, employment or training on the day',
  exclusions: [],
  direction: 'low',
  source: ['Local tracker of learning and work'],
  breakdowns,
  carriedBy: [
    'Annex A List 9: Activity Status (successive extracts over six months)',
    'SSD ssd_care_leavers: activity (successive extracts over six months)',
  ],
  among: mayBeOpen,
  place(person, { asAt }) {
    const stopped = unlessIn(person, open);
    if (stopped !== undefined) return stopped;
    const now = stateOf(person, 'activity', (row) => row.activity);
    if (!now.known) return cannotTell(() => `Cannot tell, missing ${now.missing()}.`);
    const { value, said } = now;
    if (!isNotInLearningOrWork(value)) return outside(() => `Now: ${activitySaid(value)}, ${said()}.`);
    const since = addMonths(asAt, -months);
    let oldest: CalendarDate | undefined;
    for (const { on, row } of person.leavingCare.toReversed()) {
      const seen = row?.activity;
      if (seen === undefined) continue;
      if (!isNotInLearningOrWork(seen)) {
        return notMet(
          () =>
            `On ${inWords(on)}: ${activitySaid(seen)}; since then not in education, employment or training.`,
        );
      }
      oldest = on;
      if (on <= since) break;
    }
    if (oldest === undefined || oldest > since) {
      return cannotTell(() => `Cannot tell, missing an extract of ${inWords(since)} or before.`);
    }
    const first = oldest;
    return met(() => `In every extract since ${inWords(first)}: not in education, employment or training.`);
  },
};
