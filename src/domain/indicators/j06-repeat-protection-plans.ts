import { broughtIn } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const repeatProtectionPlans: Indicator = {
  id: 'J06',
  version: 1,
  title: 'Second or later child protection plan',
  unit: 'percent',
  when: 'P',
  meaning: 'How many child protection plans were for a child who had one before.',
  cohort: 'The whole of children’s services; brought in with its source, not counted from young people',
  numerator: 'Plans of children who had one before',
  denominator: 'Plans that began',
  exclusions: [],
  direction: 'low',
  source: ['DfE, Children in need'],
  breakdowns: [],
  counts: { numerator: { one: 'plan', many: 'plans' }, denominator: { one: 'plan', many: 'plans' } },
  carriedBy: [],
  imported: true,
  among: () => false,
  place: broughtIn,
};
