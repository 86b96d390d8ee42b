import { inWords } from '#calendar/words.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { eligible, unlessIn } from './cohorts/category-cohort.ts';
import { counted, daysInWords } from './evidence/in-words.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf, outside } from './placing.ts';

export const seenAlone: Indicator = {
  id: 'A10',
  version: 1,
  title: 'Seen alone',
  unit: 'percent',
  when: 'P',
  meaning: 'On how many visits to 16 and 17 year olds in care the worker spoke with them alone.',
  cohort: `${eligible.says}; visited in the twelve months`,
  numerator: 'Visits recorded as "seen alone"',
  denominator: 'Visits by the social worker in the twelve months; nothing recorded of it counts against',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['CPR10 reg 29(2)', 'Local practice: seen alone at every visit'],
  breakdowns,
  carriedBy: ['Annex A List 8: Child Seen Alone (the latest visit alone)', 'SSD ssd_cla_visits: seen alone'],
  among: mayBeOpen,
  place(person, { year, carried }) {
    const stopped = unlessIn(person, eligible);
    if (stopped !== undefined) return stopped;
    const visits = person.whole.visits.filter(({ on }) => on >= year.from && on <= year.to);
    if (visits.length === 0) {
      return carried.has('ssd_cla_visits') || carried.has('List 8')
        ? outside(() => `No visit recorded between ${inWords(year.from)} and ${inWords(year.to)}.`)
        : cannotTell(() => 'Cannot tell, missing the visits: no List 8 or ssd_cla_visits carries them.');
    }
    const unsaid = visits.filter((visit) => visit.seenAlone === undefined);
    if (unsaid.length > 0) {
      return cannotTell(
        () =>
          `Cannot tell, missing whether they were seen alone: visits of ${daysInWords(unsaid.map(({ on }) => on))}.`,
      );
    }
    const alone = visits.filter((visit) => visit.seenAlone === true).length;
    return metIf(
      alone === visits.length,
      () =>
        `${counted(alone, 'visit')} of ${visits.length} seen alone; visits on ${daysInWords(visits.map(({ on }) => on))}.`,
      { value: alone, denominator: visits.length },
    );
  },
};
