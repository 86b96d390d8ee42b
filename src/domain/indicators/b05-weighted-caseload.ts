import { mayBeOpen } from './cohorts/among.ts';
import { open } from './cohorts/category-cohort.ts';
import { adviserCaseload } from './evidence/adviser-caseload.ts';
import { caseloadSaid } from './evidence/caseload.ts';
import { caseloadWeight, weightSaid } from './evidence/caseload-weight.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { met } from './placing.ts';

export const weightedCaseload: Indicator = {
  id: 'B05',
  version: 1,
  title: 'Personal adviser caseload, weighted',
  unit: 'mean',
  when: 'A',
  meaning: 'How much work each full-time personal adviser carries, when harder situations count for more.',
  cohort: `${open.says}; with a personal adviser`,
  numerator:
    'Sum of the weights of young people: for each the weights of the situations they are known to be in, multiplied (settings; all shipped as 1)',
  denominator: 'Full-time equivalent of the advisers who hold them; 1 where it is not recorded',
  exclusions: ['No personal adviser (see B07)'],
  direction: 'low',
  source: ['Local'],
  breakdowns,
  counts: {
    numerator: { one: 'weighted young person', many: 'weighted young people' },
    denominator: { one: 'full-time adviser', many: 'full-time advisers' },
  },
  carriedBy: [
    'Annex A List 9: Allocated Personal Advisor (hours from waymark.json)',
    'SSD ssd_involvements, ssd_care_leavers: personal adviser; ssd_professionals: full-time equivalency',
  ],
  among: mayBeOpen,
  place(person, measuring) {
    const caseload = adviserCaseload(person, measuring);
    if ('is' in caseload) return caseload;
    const weighed = caseloadWeight(person, measuring);
    return met(() => [...weightSaid(weighed), `${caseloadSaid(caseload)}.`], {
      value: weighed.weight,
      denominator: caseload.fte / caseload.count,
    });
  },
};
