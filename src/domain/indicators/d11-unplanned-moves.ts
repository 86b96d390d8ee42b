import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'moves, and whether each was planned';

export const unplannedMoves: Indicator = {
  id: 'D11',
  version: 1,
  title: 'Evicted, or moved without a plan',
  unit: 'percent',
  when: 'P',
  meaning: 'How many moves were evictions, or came without a plan.',
  cohort: `${open.says}; who moved in the twelve months`,
  numerator: 'Moves that were an eviction or not planned',
  denominator: 'Moves of the cohort',
  exclusions: [],
  direction: 'low',
  source: ['V3 4.17'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
