import { broughtIn } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const conferenceIn15Days: Indicator = {
  id: 'J07',
  version: 1,
  title: 'Conference within 15 working days',
  unit: 'percent',
  when: 'P',
  meaning: 'How many first conferences were held within three weeks of the meeting that decided on them.',
  cohort: 'The whole of children’s services; brought in with its source, not counted from young people',
  numerator: 'Conferences within 15 working days of the strategy discussion',
  denominator: 'Initial child protection conferences',
  exclusions: [],
  direction: 'high',
  source: ['DfE, Children in need'],
  breakdowns: [],
  counts: {
    numerator: { one: 'conference', many: 'conferences' },
    denominator: { one: 'conference', many: 'conferences' },
  },
  carriedBy: [],
  imported: true,
  among: () => false,
  place: broughtIn,
};
