import { aged16To24 } from './cohorts/among.ts';
import { birthdayExclusions, birthdayRecordCarriers } from './carried-by.ts';
import { placeAtBirthday } from './cohorts/birthday-cohort.ts';
import { inTouchSaid } from './cohorts/homes.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { metIf } from './placing.ts';

export const inTouch: Indicator = {
  id: 'A01',
  version: 1,
  title: 'In touch (19 to 21)',
  unit: 'percent',
  when: 'B',
  meaning:
    'Of young people who turned 19, 20 or 21 this year, how many we were in touch with around their birthday.',
  cohort:
    'C903(19..21): 19th, 20th or 21st birthday in the period; former relevant, or thirteen weeks in care since 14',
  numerator: 'In touch around the birthday (YES)',
  denominator: 'All of the cohort: not in touch, refusing and no longer requiring services count against',
  exclusions: birthdayExclusions,
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['SSDA903 guide, OC3 IN_TOUCH', 'DfE, Children looked after in England, care leavers'],
  breakdowns,
  carriedBy: birthdayRecordCarriers.inTouch,
  among: aged16To24,
  place(person, measuring) {
    return placeAtBirthday(
      person,
      measuring,
      [19, 21],
      (record) => record.inTouch,
      (value, why, { birthday }) => metIf(value === 'yes', why(inTouchSaid(value)), { birthday }),
    );
  },
};
