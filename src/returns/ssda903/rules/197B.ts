import { continuouslyLookedAfter, returnRule, yearsAfter } from '../terms/all.ts';

export const rule197B = returnRule({
  code: '197B',
  message: 'SDQ expected for 4- or 17-year-olds',
  means:
    'In care all year, the child turned 4 or 17 in it, and has neither an SDQ score nor a reason for none.',
  why: 'The questionnaire is for ages 4 to 16: at either edge the return wants a score or a reason.',
  mend: 'Enter the score. If no questionnaire was due at that age, give the reason SDQ1.',
  mender: 'health coordinator',
  reads: { OC2: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'], Episodes: ['DECOM', 'RNE', 'LS', 'DEC', 'REC'] },
  check({ OC2, Episodes }, year) {
    const allYear = continuouslyLookedAfter(Episodes, year);
    return OC2.filter(({ CHILD, DOB, SDQ_SCORE, SDQ_REASON }) => {
      const birthdays = [yearsAfter(DOB.day, 4), yearsAfter(DOB.day, 17)];
      const turned = birthdays.some((day) => day >= year.start && day <= year.end);
      return allYear.has(CHILD) && turned && SDQ_SCORE === '' && SDQ_REASON === '';
    });
  },
});
