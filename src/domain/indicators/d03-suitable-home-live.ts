import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { homeSaid } from './cohorts/homes.ts';
import { stateOf } from './evidence/state.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf, outside } from './placing.ts';

export const suitableHomeLive: Indicator = {
  id: 'D03',
  version: 1,
  title: 'Suitable home (live)',
  unit: 'percent',
  when: 'A',
  meaning: 'Of the young people whose home we know, how many live somewhere suitable today.',
  cohort: `${open.says}; whose home is known`,
  numerator: 'The home is judged suitable',
  denominator: 'The home is known; suitability not recorded counts against',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['CLR10 reg 9(2) and Sch 2', 'Local: a snapshot of everyone open, not the published measure'],
  breakdowns,
  carriedBy: [
    'Annex A List 9: Type and Suitability of Accommodation',
    'SSD ssd_care_leavers: accommodation and suitability',
  ],
  among: mayBeOpen,
  place(person) {
    const stopped = unlessIn(person, open);
    if (stopped !== undefined) return stopped;
    const home = stateOf(person, 'home', (row) => row.home);
    if (!home.known) return cannotTell(() => `Cannot tell, missing ${home.missing()}.`);
    const { value } = home;
    if (value === null || value === 'R')
      return outside(() => `Home not known: ${homeSaid(value)}, ${home.said()}.`);
    const suitable = stateOf(person, 'suitability of the home', (row) => row.suitable);
    if (!suitable.known) return cannotTell(() => `Cannot tell, missing ${suitable.missing()}.`);
    const judged =
      suitable.value === null ? 'suitability not recorded' : suitable.value ? 'suitable' : 'not suitable';
    return metIf(suitable.value === true, () => `Home: ${homeSaid(value)}, ${judged}, ${suitable.said()}.`);
  },
};
