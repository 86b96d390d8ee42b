import { anyGiven, byChild, returnRule, rowsOf, SHORT_BREAKS } from '../terms/all.ts';

export const rule399 = returnRule({
  code: '399',
  message: 'Mother/review data for a respite-only child',
  means:
    'Every episode of this child is a short break (V3 or V4), ' +
    'and a review, or whether she is a mother, is given.',
  why:
    'The return asks about mothers and reviews only where ' +
    'a child is looked after other than in short breaks.',
  mend:
    'Leave out the review, or whether she is a mother. ' +
    'If the child was otherwise in care, correct the legal status.',
  mender: 'social worker',
  reads: { Header: ['MOTHER'], Episodes: ['LS'], Reviews: ['REVIEW', 'REVIEW_CODE'] },
  *check({ Header, Episodes, Reviews }) {
    for (const [child, episodes] of byChild(Episodes)) {
      if (!episodes.every(({ LS }) => SHORT_BREAKS.has(LS))) continue;
      const [headers, reviews] = [rowsOf(Header, child), rowsOf(Reviews, child)];
      const mothers = headers.filter(({ MOTHER }) => MOTHER !== '');
      const reviewed = reviews.filter((review) => anyGiven(review, ['REVIEW', 'REVIEW_CODE']));
      if (mothers.length + reviewed.length === 0) continue;
      // What is given in one table shows up the child's rows in the other as well.
      yield* episodes;
      yield* reviewed.length > 0 ? headers : mothers;
      yield* mothers.length > 0 ? reviews : reviewed;
    }
  },
});
