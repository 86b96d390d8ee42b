import { isCode, isGiven, returnRule } from '../terms/all.ts';

export const rule167 = returnRule({
  code: '167',
  message: 'Participation code missing or not valid',
  means:
    'How the child took part in this review is blank or is not one of PN0 to PN7, or it is answered ' +
    'although the review has no day.',
  why: 'How many children take part in their reviews is counted from it.',
  mend:
    'Choose the code from the record of the review, PN0 for a child under 4, and see that the review has ' +
    'its day.',
  mender: 'independent reviewing officer',
  reads: { Reviews: ['REVIEW', 'REVIEW_CODE'] },
  check: ({ Reviews }) =>
    Reviews.filter(({ REVIEW, REVIEW_CODE }) =>
      isGiven(REVIEW) ? !isCode('REVIEW_CODE', REVIEW_CODE) : REVIEW_CODE !== '',
    ),
});
