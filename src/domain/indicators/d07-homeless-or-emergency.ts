import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { homeSaid } from './cohorts/homes.ts';
import { stateOf } from './evidence/state.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf } from './placing.ts';

export const homelessOrEmergency: Indicator = {
  id: 'D07',
  version: 1,
  title: 'No fixed abode or emergency home',
  unit: 'percent',
  when: 'A',
  meaning: 'How many young people have no home of their own today, or only an emergency bed.',
  cohort: open.says,
  numerator: 'Of no fixed abode or homeless (S), or in emergency accommodation (V)',
  denominator: 'All of the cohort; no information on the home is in the denominator only',
  exclusions: [],
  direction: 'low',
  target: { value: 0, by: 'policy' },
  source: ['SSDA903 guide, ACCOM S and V'],
  breakdowns,
  parts: [{ key: 'count', unit: 'count', title: 'Young people' }],
  carriedBy: ['Annex A List 9: Type of Accommodation', 'SSD ssd_care_leavers: accommodation'],
  among: mayBeOpen,
  place(person) {
    const stopped = unlessIn(person, open);
    if (stopped !== undefined) return stopped;
    const home = stateOf(person, 'home', (row) => row.home);
    if (!home.known) return cannotTell(() => `Cannot tell, missing ${home.missing()}.`);
    const { value, said } = home;
    const without = value === 'S' || value === 'V';
    return metIf(without, () => `Home: ${homeSaid(value)}, ${said()}.`, {
      parts: { count: { numerator: without ? 1 : 0, denominator: 1 } },
    });
  },
};
