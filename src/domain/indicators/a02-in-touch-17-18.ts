import { aged16To24 } from './cohorts/among.ts';
import { birthdayExclusions, birthdayRecordCarriers } from './carried-by.ts';
import { placeAtBirthday } from './cohorts/birthday-cohort.ts';
import { inTouchSaid } from './cohorts/homes.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { metIf } from './placing.ts';

export const inTouch17And18: Indicator = {
  id: 'A02',
  version: 1,
  title: 'In touch (17 and 18)',
  unit: 'percent',
  when: 'B',
  meaning:
    'Of young people who had left care and turned 17 or 18 this year, how many we were in touch with around their birthday.',
  cohort:
    'C903(17..18): 17th birthday in the period and out of care before it, or 18th and out of care on or before it; former relevant, or thirteen weeks in care since 14',
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
      [17, 18],
      (record) => record.inTouch,
      (value, why, { birthday }) => metIf(value === 'yes', why(inTouchSaid(value)), { birthday }),
    );
  },
};
