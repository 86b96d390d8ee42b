import { broughtIn } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const unaccompaniedInCare: Indicator = {
  id: 'J11',
  version: 1,
  title: 'Unaccompanied children in care',
  unit: 'percent',
  when: 'A',
  meaning: 'How many children in care came to this country alone.',
  cohort: 'The whole of children’s services; brought in with its source, not counted from young people',
  numerator: 'Unaccompanied asylum-seeking children',
  denominator: 'Children in care',
  exclusions: [],
  direction: 'context',
  source: ['DfE, Children looked after in England'],
  breakdowns: [],
  counts: { numerator: { one: 'child', many: 'children' }, denominator: { one: 'child', many: 'children' } },
  parts: [
    {
      key: 'count',
      unit: 'count',
      title: 'Children',
      counts: {
        numerator: { one: 'child', many: 'children' },
        denominator: { one: 'child', many: 'children' },
      },
    },
  ],
  carriedBy: [],
  imported: true,
  among: () => false,
  place: broughtIn,
};
