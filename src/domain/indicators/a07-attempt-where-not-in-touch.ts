import { inTouchLive } from './a03-in-touch-live.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { openLeavers, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { outside } from './placing.ts';

const awaits = 'attempts to get in touch, with their dates';

export const attemptWhereNotInTouch: Indicator = {
  id: 'A07',
  version: 1,
  title: 'Tried to reach those not in touch',
  unit: 'percent',
  when: 'A',
  meaning: 'Of young people we have lost touch with, how many we tried to reach in the last four weeks.',
  cohort: `${openLeavers.says}; not known to be in touch (A03)`,
  numerator: 'At least one attempt to get in touch recorded in the last 28 days',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['CA89 s23B(11), s23C(2)', 'V3 4.39', 'Local practice: persistent attempts to get in touch'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place(person, measuring) {
    const touch = inTouchLive.place(person, measuring);
    return awaiting(
      touch.is === 'met' ? outside(() => ['In touch.', ...touch.because]) : unlessIn(person, openLeavers),
      awaits,
    );
  },
};
