import { broughtIn } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const plansFromConference: Indicator = {
  id: 'J05',
  version: 1,
  title: 'Child protection plans that began at conference',
  unit: 'percent',
  when: 'P',
  meaning:
    'How many child protection plans began at the conference itself (the published source does not say more).',
  cohort: 'The whole of children’s services; brought in with its source, not counted from young people',
  numerator: 'Plans that began at conference',
  denominator: 'Plans that began',
  exclusions: [],
  direction: 'context',
  source: ['Local self-evaluation; meaning unclear in the source'],
  breakdowns: [],
  counts: { numerator: { one: 'plan', many: 'plans' }, denominator: { one: 'plan', many: 'plans' } },
  carriedBy: [],
  imported: true,
  among: () => false,
  place: broughtIn,
};
