import { broughtIn } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const protectionPlanRate: Indicator = {
  id: 'J04',
  version: 1,
  title: 'Child protection plans for 10,000 children',
  unit: 'mean',
  when: 'A',
  meaning: 'How many children had a child protection plan on the day, for every 10,000.',
  cohort: 'The whole of children’s services; brought in with its source, not counted from young people',
  numerator: 'Children with a plan, times 10,000',
  denominator: 'Children under 18 of the area',
  exclusions: [],
  direction: 'context',
  source: ['DfE, Children in need'],
  breakdowns: [],
  counts: { numerator: { one: 'child', many: 'children' }, denominator: { one: 'child', many: 'children' } },
  parts: [
    {
      key: 'plans',
      unit: 'count',
      title: 'Children with a plan',
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
