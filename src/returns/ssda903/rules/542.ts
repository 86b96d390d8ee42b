import { returnRule, yearsAfter } from '../terms/all.ts';

export const rule542 = returnRule({
  code: '542',
  message: 'Conviction data for an under-10',
  means:
    'The question about convictions and youth cautions is answered for a child who is not yet 10 on 31 March.',
  why: 'In England nobody can be convicted of what they did before the age of 10, so nothing is asked.',
  mend: 'Clear the answer, or correct the date of birth. On a 10th birthday on 31 March an answer is right.',
  mender: 'social worker',
  reads: { OC2: ['DOB', 'CONVICTED'] },
  check: ({ OC2 }, { end }) =>
    OC2.filter(({ DOB, CONVICTED }) => yearsAfter(DOB.day, 10) > end && CONVICTED !== ''),
});
