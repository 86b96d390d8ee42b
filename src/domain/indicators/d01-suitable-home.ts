import { aged16To24 } from './cohorts/among.ts';
import { birthdayExclusions, birthdayRecordCarriers } from './carried-by.ts';
import { placeSuitable } from './cohorts/suitable-at-birthday.ts';
import { breakdowns, type Indicator } from './indicator.ts';

export const suitableHome: Indicator = {
  id: 'D01',
  version: 1,
  title: 'Suitable home (19 to 21)',
  unit: 'percent',
  when: 'B',
  meaning:
    'Of young people who turned 19, 20 or 21 this year, how many had a home that was safe, secure and affordable.',
  cohort: 'C903(19..21)',
  numerator: 'Home judged suitable (suffix 1)',
  denominator: 'The cohort; no information counts against',
  exclusions: [...birthdayExclusions, 'Gone abroad (G), deported (H), residence not known (R)'],
  direction: 'high',
  target: { value: 89, by: 'policy' },
  source: [
    'SSDA903 guide, OC3 ACCOM',
    'DfE, Children looked after in England, care leavers',
    'CLR10 reg 9(2) and Sch 2',
  ],
  benchmark: 'suitable-19-21',
  breakdowns,
  carriedBy: birthdayRecordCarriers.home,
  among: aged16To24,
  place(person, measuring) {
    return placeSuitable(person, measuring, [19, 21]);
  },
};
