import { aged16To24 } from './cohorts/among.ts';
import { birthdayExclusions, birthdayRecordCarriers } from './carried-by.ts';
import { placeAtBirthday } from './cohorts/birthday-cohort.ts';
import { inTouchSaid } from './cohorts/homes.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { metIf } from './placing.ts';

export const refusesOrNoLongerRequires: Indicator = {
  id: 'A06',
  version: 1,
  title: 'Refuses contact or no longer requires services (17 to 21)',
  unit: 'percent',
  when: 'B',
  meaning:
    'How many young people with a birthday this year had not wanted contact, or said they no longer needed us.',
  cohort: 'C903(17..21)',
  numerator: 'Refuses contact (REFU) or no longer requires services (NREQ)',
  denominator: 'All of the cohort',
  exclusions: birthdayExclusions,
  direction: 'low',
  source: ['SSDA903 guide, OC3 IN_TOUCH'],
  breakdowns,
  carriedBy: birthdayRecordCarriers.inTouch,
  among: aged16To24,
  place(person, measuring) {
    return placeAtBirthday(
      person,
      measuring,
      [17, 21],
      (record) => record.inTouch,
      (value, why, { birthday }) =>
        metIf(value === 'refuses' || value === 'no-longer-requires', why(inTouchSaid(value)), { birthday }),
    );
  },
};
