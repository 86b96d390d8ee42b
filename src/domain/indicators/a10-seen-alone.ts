import { addDays } from '#calendar/calendar-date.ts';
import { aged16To18 } from './cohorts/among.ts';
import { at16And17, during, noneRecorded } from './cohorts/at-16-and-17.ts';
import { counted, daysInWords } from './evidence/in-words.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf } from './placing.ts';

const monthlyExtracts = 31;

export const seenAlone: Indicator = {
  id: 'A10',
  version: 1,
  title: 'Seen alone',
  unit: 'percent',
  when: 'P',
  meaning: 'On how many visits to 16 and 17 year olds in care the worker spoke with them alone.',
  cohort: 'Visited by the social worker in care in the twelve months, at 16 or 17',
  numerator: 'Visits recorded as "seen alone"',
  denominator:
    'Visits by the social worker in the twelve months on days on which the child was 16 or 17; nothing recorded of it counts against (visits by a personal adviser are recorded nowhere yet)',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['CPR10 reg 29: in private on each visit', 'Local practice: seen alone at every visit'],
  breakdowns,
  counts: { numerator: { one: 'visit', many: 'visits' }, denominator: { one: 'visit', many: 'visits' } },
  carriedBy: ['SSD ssd_cla_visits: visit date, seen alone'],
  among: aged16To18,
  place(person, measuring) {
    const days = at16And17(person, measuring);
    if ('is' in days) return days;
    const visits = during(person.whole.visits, days);
    if (visits.length === 0) {
      const reaches = addDays(days.to, -monthlyExtracts);
      const told = measuring.carried.days('ssd_cla_visits').some((day) => day >= reaches);
      return noneRecorded(person, days, 'visit', told);
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
