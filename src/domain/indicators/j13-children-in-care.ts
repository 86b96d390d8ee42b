import { broughtIn } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const childrenInCare: Indicator = {
  id: 'J13',
  version: 1,
  title: 'Children in care',
  unit: 'count',
  when: 'A',
  meaning: 'How many children are in the council’s care.',
  cohort: 'The whole of children’s services; brought in with its source, not counted from young people',
  numerator: 'Children in care',
  denominator: 'The same',
  exclusions: [],
  direction: 'context',
  source: ['DfE, Children looked after in England'],
  breakdowns: [],
  counts: { numerator: { one: 'child', many: 'children' }, denominator: { one: 'child', many: 'children' } },
  carriedBy: [],
  imported: true,
  among: () => false,
  place: broughtIn,
};
