import { continuouslyLookedAfter, returnRule, yearsAfter } from '../terms/all.ts';

export const rule157 = returnRule({
  code: '157',
  message: 'SDQ1 used for a child of SDQ age',
  means:
    'This child has no SDQ score “because under 4 or over 16”, but had turned 4 by 1 April when the year ' +
    'began, and does not turn 16 before 31 March when it ends.',
  why:
    'A score of the strengths and difficulties questionnaire is asked of a child of this age who was ' +
    'looked after for the whole year.',
  mend:
    'Enter the score, or the true reason why there is none (SDQ2 to SDQ5). If the date of birth is ' +
    'wrong, correct that.',
  mender: 'health coordinator',
  reads: { OC2: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'], Episodes: ['DECOM', 'DEC', 'RNE', 'REC', 'LS'] },
  check({ OC2, Episodes }, about) {
    const lookedAfter = continuouslyLookedAfter(Episodes, about);
    return OC2.filter(
      ({ CHILD, DOB, SDQ_SCORE, SDQ_REASON }) =>
        SDQ_SCORE === '' &&
        SDQ_REASON === 'SDQ1' &&
        yearsAfter(DOB.day, 4) <= about.start &&
        yearsAfter(DOB.day, 16) >= about.end &&
        lookedAfter.has(CHILD),
    );
  },
});
