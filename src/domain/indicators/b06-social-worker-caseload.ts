import { lookedAfter } from './cohorts/among.ts';
import { caseloadSaid } from './evidence/caseload.ts';
import { socialWorkerCaseload } from './evidence/social-worker-caseload.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { met } from './placing.ts';

export const socialWorkerCaseloads: Indicator = {
  id: 'B06',
  version: 1,
  title: 'Social worker caseload of looked-after children',
  unit: 'mean',
  when: 'A',
  meaning: 'How many children in care each full-time social worker looks after.',
  cohort: 'Looked after on the day, of any age, with a social worker; a series of short breaks left out',
  numerator: "Children looked after (a social worker's other children are not in these extracts)",
  denominator: 'Full-time equivalent of the social workers who hold them; 1 where it is not recorded',
  exclusions: ['No social worker recorded'],
  direction: 'low',
  source: ["Local; DfE's workforce census counts all cases of a worker and is not the same measure"],
  breakdowns,
  counts: {
    numerator: { one: 'child', many: 'children' },
    denominator: { one: 'full-time social worker', many: 'full-time social workers' },
  },
  carriedBy: [
    'SSDA903 SWEpisodes (on 31 March)',
    'Annex A List 8: Allocated Worker (hours from waymark.json)',
    'SSD ssd_involvements; ssd_professionals: full-time equivalency',
  ],
  among: lookedAfter,
  place(person, measuring) {
    const caseload = socialWorkerCaseload(person, measuring);
    if ('is' in caseload) return caseload;
    return met(() => `${caseloadSaid(caseload)}.`, { denominator: caseload.fte / caseload.count });
  },
};
