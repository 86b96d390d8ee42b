import { broughtIn } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const earlyHelpOpen: Indicator = {
  id: 'J15',
  version: 1,
  title: 'Early help',
  unit: 'count',
  when: 'A',
  meaning: 'How many children have early help now.',
  cohort: 'The whole of children’s services; brought in with its source, not counted from young people',
  numerator: 'Children with early help open',
  denominator: 'The same',
  exclusions: [],
  direction: 'high',
  source: ['Local self-evaluation'],
  breakdowns: [],
  counts: { numerator: { one: 'child', many: 'children' }, denominator: { one: 'child', many: 'children' } },
  parts: [
    {
      key: 'lead-practitioner',
      unit: 'percent',
      title: 'With a lead practitioner',
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
