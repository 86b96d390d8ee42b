import { addDays } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { numberOn } from '#domain/law/settings.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { openLeavers, unlessIn } from './cohorts/category-cohort.ts';
import { latestOf } from './evidence/state.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, met, notMet } from './placing.ts';

export const inTouchLive: Indicator = {
  id: 'A03',
  version: 1,
  title: 'In touch (live)',
  unit: 'percent',
  when: 'A',
  meaning:
    'How many of the young people who have left our care have been in two-way contact with us in the last eight weeks.',
  cohort: openLeavers.says,
  numerator: 'Two-way contact on the day, or not longer before it than eight weeks (setting)',
  denominator: 'All of the cohort; no contact recorded counts against',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['CA89 s23B(1), s23C(2)', 'Local: eight weeks'],
  breakdowns,
  carriedBy: ['Annex A List 9: Latest Date of Contact', 'SSD ssd_care_leavers: latest contact'],
  among: mayBeOpen,
  place(person, { asAt, population }) {
    const stopped = unlessIn(person, openLeavers);
    if (stopped !== undefined) return stopped;
    const contact = latestOf(person, 'latest contact', (row) => row.contactOn);
    if (!contact.known) return cannotTell(() => `Cannot tell, missing ${contact.missing()}.`);
    const since = addDays(asAt, -7 * numberOn(population.settings, 'in-touch-live-weeks', asAt));
    const window = (): string => `window ${inWords(since)} to ${inWords(asAt)}`;
    const { on, said } = contact;
    if (on !== null && on >= since) return met(() => `Contact on ${inWords(on)}, ${said()}; ${window()}.`);
    if (!contact.sure) {
      return cannotTell(
        () => `Cannot tell, missing whether there was contact after the extract: ${said()}; ${window()}.`,
      );
    }
    const last = (): string => (on === null ? 'No contact recorded' : `Last contact on ${inWords(on)}`);
    return notMet(() => `${last()}, ${said()}; ${window()}.`);
  },
};
