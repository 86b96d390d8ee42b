import { birthday } from '#calendar/age.ts';
import { addDays, earlier } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { counted, daysInWords } from './evidence/in-words.ts';
import { workerHistory } from './evidence/worker-history.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf } from './placing.ts';

const monthlyExtracts = 31;

export const transitionPoints: Indicator = {
  id: 'A14',
  version: 1,
  title: 'Transition points (16 to 21)',
  unit: 'mean',
  when: 'A',
  meaning: 'How many times, since they were 16, young people have been passed to another worker or team.',
  cohort: open.says,
  numerator:
    'Days since the 16th birthday, to the 21st at most, on which the worker in a role or the team changed, or the social worker handed over to the personal adviser',
  denominator: 'All of the cohort whose workers are told since they were 16',
  exclusions: [],
  direction: 'low',
  target: { value: 1, by: 'policy' },
  source: ['V3 3.19', 'Peer review recommendation on transition points (local)'],
  breakdowns,
  counts: { numerator: { one: 'change', many: 'changes' } },
  carriedBy: [
    'Annex A List 9: Allocated Team, Allocated Worker, Allocated Personal Advisor (successive extracts since 16)',
    'SSD ssd_involvements, else ssd_care_leavers (successive extracts since 16)',
  ],
  among: mayBeOpen,
  place(person, measuring) {
    const stopped = unlessIn(person, open);
    if (stopped !== undefined) return stopped;
    const { born } = person;
    if (born === undefined) return cannotTell(() => 'Their date of birth is missing.');
    const from = birthday(born, 16);
    const to = earlier(measuring.asAt, birthday(born, 21));
    const { transfers, toldFrom, socialWorkersOnly } = workerHistory(person, measuring);
    const told =
      toldFrom === 'always' || (toldFrom !== undefined && toldFrom <= addDays(from, monthlyExtracts));
    if (!told || socialWorkersOnly) {
      return cannotTell(() => `Cannot tell, missing who their workers were since ${inWords(from)}.`);
    }
    const days = transfers.filter((day) => day > from && day <= to);
    const count = days.length;
    return metIf(
      count > 0,
      () =>
        `${counted(count, 'transition')} since ${inWords(from)}${count === 0 ? '' : `: ${daysInWords(days)}`}.`,
      { value: count },
    );
  },
};
