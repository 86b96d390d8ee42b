import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { counted, daysInWords } from './evidence/in-words.ts';
import { workerChangesIn } from './evidence/worker-changes.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf } from './placing.ts';

export const workerChanges: Indicator = {
  id: 'A12',
  version: 1,
  title: 'Changes of worker',
  unit: 'mean',
  when: 'P',
  meaning: 'How often young people had to get used to a new worker in the last twelve months.',
  cohort: open.says,
  numerator:
    'Changes of personal adviser and of social worker in the twelve months; the first in a role is no change',
  denominator: 'All of the cohort whose workers are told for the twelve months',
  exclusions: [],
  direction: 'low',
  target: { value: 1, by: 'policy' },
  source: ['V3 3.19', 'Peer review recommendation on changes of worker (local)'],
  breakdowns,
  counts: { numerator: { one: 'change', many: 'changes' } },
  parts: [{ key: 'two-or-more', unit: 'percent', title: 'Two changes or more' }],
  carriedBy: [
    'SSDA903 SWEpisodes (social workers of looked-after children only)',
    'Annex A List 9: Allocated Worker, Allocated Personal Advisor (successive extracts)',
    'SSD ssd_involvements, else ssd_care_leavers (successive extracts)',
  ],
  among: mayBeOpen,
  place(person, measuring) {
    const stopped = unlessIn(person, open);
    if (stopped !== undefined) return stopped;
    const changed = workerChangesIn(person, measuring);
    if (changed === undefined)
      return cannotTell(() => 'Cannot tell, missing who their workers were through the twelve months.');
    const { changes: days, socialWorkersOnly } = changed;
    const count = days.length;
    const only = socialWorkersOnly ? ' The return tells of social workers only.' : '';
    return metIf(
      count > 0,
      () => `${counted(count, 'change')} of worker${count === 0 ? '' : `: ${daysInWords(days)}`}.${only}`,
      { value: count, parts: { 'two-or-more': { numerator: count >= 2 ? 1 : 0, denominator: 1 } } },
    );
  },
};
