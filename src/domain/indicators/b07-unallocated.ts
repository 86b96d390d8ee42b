import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { hasAdviser } from './evidence/adviser.ts';
import { stateOf } from './evidence/state.ts';
import { involvedNow } from './evidence/worker.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, met, notMet } from './placing.ts';

export const unallocated: Indicator = {
  id: 'B07',
  version: 1,
  title: 'Without a worker',
  unit: 'count',
  when: 'A',
  meaning: 'How many young people have nobody: neither a personal adviser nor another worker.',
  cohort: open.says,
  numerator: 'Neither a personal adviser nor an allocated worker is recorded',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'low',
  target: { value: 0, by: 'policy' },
  source: ['Focused visit letter (local): unallocated young people'],
  breakdowns,
  carriedBy: [
    'Annex A List 9: Allocated Worker, Allocated Personal Advisor',
    'SSD ssd_involvements; ssd_care_leavers: worker, personal adviser',
  ],
  among: mayBeOpen,
  place(person, measuring) {
    const stopped = unlessIn(person, open);
    if (stopped !== undefined) return stopped;
    const adviser = hasAdviser(person, measuring);
    if (adviser.known && adviser.value !== null)
      return notMet(() => `A personal adviser, ${adviser.said()}.`);
    const involved = involvedNow(person, 'social-worker') ?? involvedNow(person, 'other');
    if (involved !== undefined) return notMet(() => `Worker: ${involved.worker}.`);
    const worker = stateOf(person, 'allocated worker', (row) => row.worker && 'named');
    if (worker.known && worker.value !== null) return notMet(() => `An allocated worker, ${worker.said()}.`);
    if (worker.known) return met(() => `Nobody recorded, ${worker.said()}.`);
    if (adviser.known) return met(() => `Nobody recorded: no personal adviser, ${adviser.said()}.`);
    return cannotTell(() => `Cannot tell, missing ${worker.missing()}.`);
  },
};
