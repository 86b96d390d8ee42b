import { aged16To24 } from './cohorts/among.ts';
import { birthdayExclusions, birthdayRecordCarriers } from './carried-by.ts';
import { atBirthday, placeAtBirthday } from './cohorts/birthday-cohort.ts';
import { inTouchSaid } from './cohorts/homes.ts';
import { activitySaid, isInLearningOrWork } from './cohorts/learning-and-work.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { metIf, outside } from './placing.ts';

export const learningOrWorkOfThoseInTouch: Indicator = {
  id: 'E03',
  version: 1,
  title: 'In education, employment or training, of those in touch (19 to 21)',
  unit: 'percent',
  when: 'B',
  meaning:
    'Of young people we were in touch with around their 19th, 20th or 21st birthday, how many were learning or working.',
  cohort:
    'C903(19..21) in touch around the birthday: not the published measure, and higher than it (see E01)',
  numerator: 'In education, employment or training',
  denominator: 'In touch around the birthday (YES)',
  exclusions: birthdayExclusions,
  direction: 'high',
  source: [
    'SSDA903 guide, OC3 IN_TOUCH and ACTIV',
    'Local: as published in one self-evaluation, always labelled',
  ],
  breakdowns,
  carriedBy: [...birthdayRecordCarriers.inTouch, ...birthdayRecordCarriers.activity],
  among: aged16To24,
  place(person, measuring) {
    const at = atBirthday(person, measuring, [19, 21]);
    if ('is' in at) return at;
    const { inTouch } = at.record;
    if (inTouch.value !== undefined && inTouch.value !== 'yes') {
      return outside(
        () => `Not in touch at the birthday (${inTouchSaid(inTouch.value ?? null)}): ${inTouch.why()}.`,
      );
    }
    const pick = inTouch.value === undefined ? () => ({ value: undefined, why: inTouch.why }) : undefined;
    return placeAtBirthday(
      person,
      measuring,
      [19, 21],
      pick ?? ((record) => record.activity),
      (value, why, { birthday }) => metIf(isInLearningOrWork(value), why(activitySaid(value)), { birthday }),
    );
  },
};
