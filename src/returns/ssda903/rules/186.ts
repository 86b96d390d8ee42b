import { continuouslyLookedAfter, returnRule, yearsAfter } from '../terms/all.ts';

export const rule186 = returnRule({
  code: '186',
  message: 'SDQ score missing',
  means:
    'This child was looked after for the whole year, had turned 4 by 1 April when it began and is not ' +
    'yet 17 on 31 March when it ends, but has neither an SDQ score nor a reason for having none.',
  why: 'One or the other is asked of every child of this age who was looked after for the whole year.',
  mend: 'Enter the score. If no questionnaire was filled in, give the reason: SDQ2 to SDQ5, or SDQ1 (age) where the 16th birthday was before 31 March.',
  mender: 'health coordinator',
  reads: { OC2: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'], Episodes: ['DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  check({ OC2, Episodes }, about) {
    const lookedAfter = continuouslyLookedAfter(Episodes, about);
    return OC2.filter(
      ({ CHILD, DOB, SDQ_SCORE, SDQ_REASON }) =>
        SDQ_SCORE === '' &&
        SDQ_REASON === '' &&
        yearsAfter(DOB.day, 4) <= about.start &&
        yearsAfter(DOB.day, 17) > about.end &&
        lookedAfter.has(CHILD),
    );
  },
});
