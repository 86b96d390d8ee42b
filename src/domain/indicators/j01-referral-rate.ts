import { broughtIn } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const referralRate: Indicator = {
  id: 'J01',
  version: 1,
  title: 'Referrals for 10,000 children',
  unit: 'mean',
  when: 'P',
  meaning: 'How many times in a year somebody asked children’s services for help, for every 10,000 children.',
  cohort: 'The whole of children’s services; brought in with its source, not counted from young people',
  numerator: 'Referrals in the year, times 10,000',
  denominator: 'Children under 18 of the area',
  exclusions: [],
  direction: 'context',
  source: ['DfE, Children in need'],
  breakdowns: [],
  counts: {
    numerator: { one: 'referral', many: 'referrals' },
    denominator: { one: 'child', many: 'children' },
  },
  carriedBy: [],
  imported: true,
  among: () => false,
  place: broughtIn,
};
