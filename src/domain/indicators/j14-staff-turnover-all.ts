import { broughtIn } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const staffTurnoverAll: Indicator = {
  id: 'J14',
  version: 1,
  title: 'Turnover of staff in children’s services',
  unit: 'percent',
  when: 'P',
  meaning: 'How many social workers left in a year, of all there were, as the self-evaluation counts it.',
  cohort: 'The whole of children’s services; brought in with its source, not counted from young people',
  numerator: 'Leavers in the year',
  denominator: 'Staff in post',
  exclusions: [],
  direction: 'low',
  source: ['DfE, Children’s social work workforce'],
  benchmark: 'social-worker-turnover',
  breakdowns: [],
  counts: {
    numerator: { one: 'member of staff', many: 'members of staff' },
    denominator: { one: 'member of staff', many: 'members of staff' },
  },
  parts: [
    {
      key: 'temporary',
      unit: 'percent',
      title: 'Temporary staff',
      benchmark: 'social-worker-agency',
      counts: {
        numerator: { one: 'member of staff', many: 'members of staff' },
        denominator: { one: 'member of staff', many: 'members of staff' },
      },
    },
  ],
  carriedBy: [],
  imported: true,
  among: () => false,
  place: broughtIn,
};
