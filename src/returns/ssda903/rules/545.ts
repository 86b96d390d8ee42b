import { continuouslyLookedAfter, returnRule, yearsAfter } from '../terms/all.ts';

export const rule545 = returnRule({
  code: '545',
  message: 'Health promotion data missing (under 5)',
  means:
    'Looked after all year and under five on 31 March, and not said whether health checks are up to date.',
  why: 'The development checks that young children in care should have had are counted from this answer.',
  mend: 'Ask the health visitor or the looked-after children’s nurse: 1 if checks are up to date, 0 if not.',
  mender: 'health coordinator',
  reads: { OC2: ['DOB', 'HEALTH_CHECK'], Episodes: ['DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  check({ OC2, Episodes }, about) {
    const allYear = continuouslyLookedAfter(Episodes, about);
    return OC2.filter(
      ({ CHILD, DOB, HEALTH_CHECK }) =>
        allYear.has(CHILD) && about.end < yearsAfter(DOB.day, 5) && HEALTH_CHECK === '',
    );
  },
});
