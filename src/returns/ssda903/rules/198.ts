import { continuouslyLookedAfter, returnRule } from '../terms/all.ts';

export const rule198 = returnRule({
  code: '198',
  message: 'SDQ reason for a child not looked after 12 months',
  means: 'A reason for no SDQ score is given for a child who was not looked after for the whole year.',
  why: 'A score is asked only of children looked after for twelve months, so nobody else needs a reason.',
  mend: 'Check the episodes for a false gap. If the child was not in care all year, blank the reason.',
  mender: 'returns officer',
  reads: { OC2: ['SDQ_REASON'], Episodes: ['DECOM', 'RNE', 'LS', 'DEC', 'REC'] },
  check({ OC2, Episodes }, year) {
    const allYear = continuouslyLookedAfter(Episodes, year);
    return OC2.filter(({ CHILD, SDQ_REASON }) => SDQ_REASON !== '' && !allYear.has(CHILD));
  },
});
