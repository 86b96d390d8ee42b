import { isValid, returnRule } from '../terms/all.ts';

export const rule166 = returnRule({
  code: '166',
  message: 'Review date missing or not valid',
  means: 'The day of this review is blank, or is not a real day written as day/month/year.',
  why: 'Whether a child’s reviews were held in time is worked out from these days.',
  mend: 'Look the review up in the case record and write its day. If no review was held, take the row out.',
  mender: 'independent reviewing officer',
  reads: { Reviews: ['REVIEW'] },
  check: ({ Reviews }) => Reviews.filter(({ REVIEW }) => !isValid(REVIEW)),
});
