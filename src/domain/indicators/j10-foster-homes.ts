import { broughtIn } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const fosterHomes: Indicator = {
  id: 'J10',
  version: 1,
  title: 'Foster homes',
  unit: 'percent',
  when: 'A',
  meaning: 'How many children in care live with foster carers.',
  cohort: 'The whole of children’s services; brought in with its source, not counted from young people',
  numerator: 'Children in foster homes',
  denominator: 'Children in care',
  exclusions: [],
  direction: 'context',
  source: ['DfE, Children looked after in England'],
  breakdowns: [],
  counts: { numerator: { one: 'child', many: 'children' }, denominator: { one: 'child', many: 'children' } },
  parts: [
    {
      key: 'in-house',
      unit: 'percent',
      title: 'With the authority’s own foster carers',
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
