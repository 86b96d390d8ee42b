import { numberOn } from '#domain/law/settings.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { open } from './cohorts/category-cohort.ts';
import { adviserCaseload } from './evidence/adviser-caseload.ts';
import { caseloadSaid } from './evidence/caseload.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { met } from './placing.ts';

export const adviserCaseloads: Indicator = {
  id: 'B04',
  version: 1,
  title: 'Personal adviser caseload',
  unit: 'mean',
  when: 'A',
  meaning: 'How many young people each full-time personal adviser supports.',
  cohort: `${open.says}; with a personal adviser`,
  numerator: 'Young people',
  denominator:
    "Full-time equivalent of the advisers who hold them; 1 where it is not recorded. In a split, an adviser's hours go with their young people",
  exclusions: ['No personal adviser (see B07)'],
  direction: 'low',
  source: ['Local: no national norm found'],
  breakdowns,
  counts: { denominator: { one: 'full-time adviser', many: 'full-time advisers' } },
  parts: [
    {
      key: 'max',
      unit: 'mean',
      title: 'The greatest caseload for one full-time adviser',
      counts: { denominator: { one: 'full-time adviser', many: 'full-time advisers' } },
      combine: 'greatest',
    },
    {
      key: 'over-ceiling',
      unit: 'percent',
      title: 'Advisers above the ceiling (setting)',
      counts: {
        numerator: { one: 'adviser', many: 'advisers' },
        denominator: { one: 'adviser', many: 'advisers' },
      },
    },
  ],
  carriedBy: [
    'Annex A List 9: Allocated Personal Advisor (hours from waymark.json)',
    'SSD ssd_involvements, ssd_care_leavers: personal adviser; ssd_professionals: full-time equivalency',
  ],
  among: mayBeOpen,
  place(person, measuring) {
    const caseload = adviserCaseload(person, measuring);
    if ('is' in caseload) return caseload;
    const { count, fte } = caseload;
    const ceiling = numberOn(measuring.population.settings, 'caseload-ceiling', measuring.asAt);
    return met(() => `${caseloadSaid(caseload)}.`, {
      denominator: fte / count,
      parts: {
        max: { numerator: count, denominator: fte },
        'over-ceiling': { numerator: count / fte > ceiling ? 1 / count : 0, denominator: 1 / count },
      },
    });
  },
};
