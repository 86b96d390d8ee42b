import { returnRule, yearsAfter } from '../terms/all.ts';

export const rule440 = returnRule({
  code: '440',
  message: 'PN0 used at age 4 or over',
  means: 'The review is coded as that of a child under four, and was held after the child’s fourth birthday.',
  why: 'From four on, the return tells how each child took part in the review; this code leaves that out.',
  mend: 'Choose the code for how the child took part, or correct the date of birth or of the review.',
  mender: 'independent reviewing officer',
  reads: { Reviews: ['DOB', 'REVIEW', 'REVIEW_CODE'] },
  check: ({ Reviews }) =>
    Reviews.filter(
      ({ DOB, REVIEW, REVIEW_CODE }) => REVIEW_CODE === 'PN0' && REVIEW.day > yearsAfter(DOB.day, 4),
    ),
});
