import { broughtIn } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const turnoverAgencyVacancy: Indicator = {
  id: 'B14',
  version: 1,
  title: 'Staff turnover',
  unit: 'percent',
  when: 'P',
  meaning: 'How many social workers left in a year, of all there were.',
  cohort: 'The whole of children’s services; brought in with its source, not counted from young people',
  numerator: 'Leavers in the year, full-time equivalent',
  denominator: 'Social workers in post at its end, full-time equivalent',
  exclusions: [],
  direction: 'low',
  source: ['DfE, Children’s social work workforce'],
  benchmark: 'social-worker-turnover',
  breakdowns: [],
  counts: {
    numerator: { one: 'social worker', many: 'social workers' },
    denominator: { one: 'social worker', many: 'social workers' },
  },
  parts: [
    {
      key: 'agency',
      unit: 'percent',
      title: 'Agency workers, of all working',
      benchmark: 'social-worker-agency',
      counts: {
        numerator: { one: 'social worker', many: 'social workers' },
        denominator: { one: 'social worker', many: 'social workers' },
      },
    },
    {
      key: 'vacancy',
      unit: 'percent',
      title: 'Vacancies, of all posts',
      benchmark: 'social-worker-vacancy',
      counts: { numerator: { one: 'post', many: 'posts' }, denominator: { one: 'post', many: 'posts' } },
    },
  ],
  carriedBy: [],
  imported: true,
  among: () => false,
  place: broughtIn,
};
