import { continuouslyLookedAfter, returnRule, yearsAfter } from '../terms/all.ts';

export const rule546 = returnRule({
  code: '546',
  message: 'Health promotion data for age 5 or over',
  means:
    'The question about young children’s health checks is answered for a child of five or more on 31 March.',
  why: 'The question is about the development checks of children under five, and of no others.',
  mend: 'Clear the answer, or correct the date of birth. A fifth birthday on 31 March counts as five.',
  mender: 'health coordinator',
  reads: { OC2: ['DOB', 'HEALTH_CHECK'], Episodes: ['DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  check({ OC2, Episodes }, about) {
    const allYear = continuouslyLookedAfter(Episodes, about);
    return OC2.filter(
      ({ CHILD, DOB, HEALTH_CHECK }) =>
        allYear.has(CHILD) && about.end >= yearsAfter(DOB.day, 5) && HEALTH_CHECK !== '',
    );
  },
});
