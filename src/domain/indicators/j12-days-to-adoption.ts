import { broughtIn } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const daysToAdoption: Indicator = {
  id: 'J12',
  version: 1,
  title: 'Days from entering care to an adoptive home',
  unit: 'mean',
  when: 'P',
  meaning: 'How many days children who were adopted waited, from entering care to moving in.',
  cohort: 'The whole of children’s services; brought in with its source, not counted from young people',
  numerator: 'Days from entering care to moving in with adopters',
  denominator: 'Children adopted',
  exclusions: [],
  direction: 'low',
  source: ['DfE, Adoption scorecard'],
  breakdowns: [],
  counts: {
    numerator: { one: 'day', many: 'days' },
    denominator: { one: 'child', many: 'children' },
    value: 'days',
  },
  carriedBy: [],
  imported: true,
  among: () => false,
  place: broughtIn,
};
