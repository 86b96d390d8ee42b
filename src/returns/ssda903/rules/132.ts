import { returnRule, withBlank, withNoCodeOf } from '../terms/all.ts';

export const rule132 = returnRule({
  code: '132',
  message: 'Activity code not valid',
  means: 'What this care leaver was doing is blank, or is not one of the activity codes.',
  why: 'How many care leavers are in education, employment or training is published from this answer.',
  mend:
    'Choose the code of the main activity around the birthday, and 0 where it is not known. F3 and P3 ' +
    'ended with 2020-21.',
  mender: 'personal adviser',
  reads: { OC3: ['ACTIV'] },
  check: ({ OC3 }) => [...withNoCodeOf('ACTIV', OC3, 'ACTIV'), ...withBlank(OC3, 'ACTIV')],
});
