import { returnRule, yearsAfter } from '../terms/all.ts';

const TOOK_PART = new Set(['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7']);

export const rule441 = returnRule({
  code: '441',
  message: 'PN1-PN7 used under 4',
  means:
    'The review has a code for how the child took part, and was held before the child’s fourth birthday.',
  why: 'The return asks how a child took part from the age of four; a younger child has the code PN0.',
  mend: 'Use PN0 for a child under four, or correct the date of birth or of the review.',
  mender: 'independent reviewing officer',
  reads: { Reviews: ['DOB', 'REVIEW', 'REVIEW_CODE'] },
  check: ({ Reviews }) =>
    Reviews.filter(
      ({ DOB, REVIEW, REVIEW_CODE }) => TOOK_PART.has(REVIEW_CODE) && REVIEW.day < yearsAfter(DOB.day, 4),
    ),
});
