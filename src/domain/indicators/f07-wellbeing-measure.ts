import { yearEnd } from '#calendar/return-year.ts';
import { inWords } from '#calendar/words.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { eligible, unlessIn } from './cohorts/category-cohort.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, excluded, met, notMet } from './placing.ts';

const tooOld = 'SDQ1';

export const wellbeingMeasure: Indicator = {
  id: 'F07',
  version: 1,
  title: 'Strengths and difficulties questionnaire in twelve months',
  unit: 'percent',
  when: 'A',
  meaning: 'How many 16 and 17 year olds in care had a questionnaire about how they feel in the last year.',
  cohort: 'Eligible (16 and 17)',
  numerator: 'A strengths and difficulties questionnaire in the twelve months',
  denominator: 'All of the cohort of whom it is asked',
  exclusions: [
    '17 without one: the questionnaire is for children of up to 16, and no other measure is carried',
  ],
  direction: 'high',
  target: { value: 78, by: 'policy' },
  source: [
    'SSDA903 guide, OC2 SDQ_SCORE and SDQ_REASON',
    'Promoting the health and well-being of looked-after children (2022)',
  ],
  breakdowns,
  carriedBy: ['SSDA903 OC2: SDQ_SCORE, SDQ_REASON (on 31 March)', 'SSD ssd_sdq_scores'],
  among: mayBeOpen,
  place(person, { asAt, year, carried }) {
    const stopped = unlessIn(person, eligible);
    if (stopped !== undefined) return stopped;
    const done = person.healthChecks.findLast(
      ({ what, on, done: took }) => what === 'sdq' && on >= year.from && took !== false,
    );
    if (done !== undefined) return met(() => `Questionnaire of ${inWords(done.on)}.`);
    const row = person.yearlyHealth.findLast(
      (one) => one.sdqScore !== undefined && yearEnd(one.year) >= year.from,
    );
    if (row?.sdqScore != null) return met(() => `Score recorded in the OC2 row of ${row.year}.`);
    const extracts = carried.days('ssd_sdq_scores');
    const told = row !== undefined || extracts.some((day) => day >= year.from);
    if (!told)
      return cannotTell(
        () => 'Cannot tell, missing any OC2 row or SSD questionnaire table of the twelve months.',
      );
    if ((person.age ?? 0) >= 17 || row?.sdqReason === tooOld) {
      return excluded(() => 'None recorded; it is for children of up to 16.');
    }
    return notMet(() => `None recorded between ${inWords(year.from)} and ${inWords(asAt)}.`);
  },
};
