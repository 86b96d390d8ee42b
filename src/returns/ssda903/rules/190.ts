import { anyGiven, continuouslyLookedAfter, returnRule, YES_NO_FIELDS } from '../terms/all.ts';

export const rule190 = returnRule({
  code: '190',
  message: '12-month data for a child not looked after 12 months',
  means:
    'Yearly health or offending answers are given for a child who was not looked after for the whole year.',
  why: 'These answers are published only of children looked after for twelve months; others do not count.',
  mend: 'Check the episodes for a false gap. If the child was not in care all year, blank the answers.',
  mender: 'returns officer',
  reads: { OC2: YES_NO_FIELDS, Episodes: ['DECOM', 'RNE', 'LS', 'DEC', 'REC'] },
  check({ OC2, Episodes }, year) {
    const allYear = continuouslyLookedAfter(Episodes, year);
    return OC2.filter((row) => !allYear.has(row.CHILD) && anyGiven(row, YES_NO_FIELDS));
  },
});
