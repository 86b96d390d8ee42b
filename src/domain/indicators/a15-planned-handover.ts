import { inWords } from '#calendar/words.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { workerChangesIn } from './evidence/worker-changes.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator, type Measuring, type Placing } from './indicator.ts';
import type { PersonAsAt } from './person-as-at.ts';
import { outside } from './placing.ts';

const awaits = 'handovers: joint visit, record, and that the young person was told';

export const plannedHandover: Indicator = {
  id: 'A15',
  version: 1,
  title: 'Change of worker was prepared',
  unit: 'percent',
  when: 'P',
  meaning:
    'When a young person got a new worker, how often it was prepared with them: both workers met them, notes were handed over, and they were told.',
  cohort: `${open.says}; whose worker or team changed in the twelve months`,
  numerator: 'Joint visit, handover record and the young person told, all three recorded',
  denominator: 'Changes of worker or team in the twelve months',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['V3 3.19', 'Local practice: fewer transition points'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person, measuring) => awaiting(unlessIn(person, open) ?? unlessChanged(person, measuring), awaits),
};

/** Where the extracts tell of every worker and team through the twelve months, and of no change, none was to prepare. */
function unlessChanged(person: PersonAsAt, measuring: Measuring): Placing | undefined {
  const changed = workerChangesIn(person, measuring);
  if (changed === undefined || changed.socialWorkersOnly || changed.transfers.length > 0) return undefined;
  const { from, to } = measuring.year;
  return outside(() => `No change of worker or team between ${inWords(from)} and ${inWords(to)}.`);
}
