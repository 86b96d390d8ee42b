import type { FactsOf } from './fact-row.ts';

/** Reviews: key is the day. */
export const factsOfReview: FactsOf<'Reviews'> = ({ child, cells, source }) => {
  const on = cells.date('REVIEW');
  if (on == null) return [];
  return [{ kind: 'review', child, key: on, source, on, code: cells.code('REVIEW_CODE') }];
};
