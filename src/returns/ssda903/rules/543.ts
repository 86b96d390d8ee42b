import { continuouslyLookedAfter, returnRule, yearsAfter } from '../terms/all.ts';

export const rule543 = returnRule({
  code: '543',
  message: 'Conviction data missing',
  means:
    'Looked after for the whole year and 10 before 31 March, and not said whether they were convicted or given a youth caution.',
  why: 'Convictions of children who were in care for a full year are counted from the age of 10.',
  mend: 'Find out, with the youth justice service if need be: 1 for a conviction or a youth caution in the year, 0 for neither.',
  mender: 'social worker',
  reads: { OC2: ['DOB', 'CONVICTED'], Episodes: ['DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  check({ OC2, Episodes }, about) {
    const allYear = continuouslyLookedAfter(Episodes, about);
    return OC2.filter(
      ({ CHILD, DOB, CONVICTED }) =>
        allYear.has(CHILD) && about.end > yearsAfter(DOB.day, 10) && CONVICTED === '',
    );
  },
});
