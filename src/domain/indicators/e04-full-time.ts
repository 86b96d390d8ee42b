import { aged16To24 } from './cohorts/among.ts';
import { birthdayExclusions, birthdayRecordCarriers } from './carried-by.ts';
import { placeAtBirthday } from './cohorts/birthday-cohort.ts';
import { activitySaid, isInLearningOrWork } from './cohorts/learning-and-work.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { metIf, outside } from './placing.ts';

export const fullTime: Indicator = {
  id: 'E04',
  version: 1,
  title: 'Full time, of those in education, employment or training (19 to 21)',
  unit: 'percent',
  when: 'B',
  meaning: 'Of young people of 19 to 21 who were learning or working, how many did so full time.',
  cohort: 'C903(19..21) in education, employment or training',
  numerator: 'Full time (F1, F2, F4, F5)',
  denominator: 'In education, employment or training',
  exclusions: birthdayExclusions,
  direction: 'context',
  source: ['SSDA903 guide, OC3 ACTIV'],
  breakdowns,
  carriedBy: birthdayRecordCarriers.activity,
  among: aged16To24,
  place(person, measuring) {
    return placeAtBirthday(
      person,
      measuring,
      [19, 21],
      (record) => record.activity,
      (value, why, { birthday }) =>
        isInLearningOrWork(value)
          ? metIf(value?.startsWith('F') ?? false, why(activitySaid(value)), { birthday })
          : outside(why(activitySaid(value))),
    );
  },
};
