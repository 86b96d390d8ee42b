import { broughtIn } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const reReferrals: Indicator = {
  id: 'J02',
  version: 1,
  title: 'Referred again within twelve months',
  unit: 'percent',
  when: 'P',
  meaning: 'How many referrals came within a year of another for the same child.',
  cohort: 'The whole of children’s services; brought in with its source, not counted from young people',
  numerator: 'Referrals within twelve months of one before',
  denominator: 'Referrals in the year',
  exclusions: [],
  direction: 'low',
  source: ['DfE, Children in need'],
  breakdowns: [],
  counts: {
    numerator: { one: 'referral', many: 'referrals' },
    denominator: { one: 'referral', many: 'referrals' },
  },
  carriedBy: [],
  imported: true,
  among: () => false,
  place: broughtIn,
};
