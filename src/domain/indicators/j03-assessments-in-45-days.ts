import { broughtIn } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const assessmentsIn45Days: Indicator = {
  id: 'J03',
  version: 1,
  title: 'Assessments within 45 working days',
  unit: 'percent',
  when: 'P',
  meaning: 'How many assessments were done within nine weeks.',
  cohort: 'The whole of children’s services; brought in with its source, not counted from young people',
  numerator: 'Assessments complete within 45 working days',
  denominator: 'Assessments complete',
  exclusions: [],
  direction: 'high',
  source: ['DfE, Children in need'],
  breakdowns: [],
  counts: {
    numerator: { one: 'assessment', many: 'assessments' },
    denominator: { one: 'assessment', many: 'assessments' },
  },
  carriedBy: [],
  imported: true,
  among: () => false,
  place: broughtIn,
};
