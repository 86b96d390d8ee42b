import { casesOf } from '../testing/rule-case.ts';

/** In care all year: A throughout, B from 2 April, C until 30 March. D has no episode. */
const Episodes = [
  { CHILD: 'A', DECOM: '01/02/2025', RNE: 'S', LS: 'C2' },
  { CHILD: 'B', DECOM: '02/04/2026', RNE: 'S', LS: 'C2' },
  { CHILD: 'C', DECOM: '01/02/2025', RNE: 'S', LS: 'C2', DEC: '30/03/2027', REC: 'E4A' },
];

export const cases = casesOf('198', [
  {
    says: 'a reason for a child in care all year, and for three who were not',
    tables: { Episodes, OC2: ['A', 'B', 'C', 'D'].map((CHILD) => ({ CHILD, SDQ_REASON: 'SDQ2' })) },
    flags: { OC2: [1, 2, 3] },
  },
  { says: 'a score, and no reason', tables: { Episodes, OC2: [{ CHILD: 'B', SDQ_SCORE: '12' }] } },
  {
    says: 'a reason that is no code',
    tables: { Episodes, OC2: [{ CHILD: 'B', SDQ_REASON: 'SDQ9' }] },
    flags: { OC2: [0] },
  },
]);
