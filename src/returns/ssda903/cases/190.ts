import { casesOf } from '../testing/rule-case.ts';

/** In care all year: A throughout, B from 2 April, C until 30 March. D has no episode. */
const Episodes = [
  { CHILD: 'A', DECOM: '01/02/2025', RNE: 'S', LS: 'C2' },
  { CHILD: 'B', DECOM: '02/04/2026', RNE: 'S', LS: 'C2' },
  { CHILD: 'C', DECOM: '01/02/2025', RNE: 'S', LS: 'C2', DEC: '30/03/2027', REC: 'E4A' },
];

export const cases = casesOf('190', [
  {
    says: 'an answer of a child in care all year, and of three who were not',
    tables: { Episodes, OC2: ['A', 'B', 'C', 'D'].map((CHILD) => ({ CHILD, TEETH_CHECK: '1' })) },
    flags: { OC2: [1, 2, 3] },
  },
  {
    says: 'each of the eight fields alone, and a no as well as a yes',
    tables: {
      Episodes,
      OC2: [
        { CHILD: 'B', CONVICTED: '0' },
        { CHILD: 'B', HEALTH_CHECK: '1' },
        { CHILD: 'B', IMMUNISATIONS: '1' },
        { CHILD: 'B', TEETH_CHECK: '0' },
        { CHILD: 'B', HEALTH_ASSESSMENT: '1' },
        { CHILD: 'B', SUBSTANCE_MISUSE: '0' },
        { CHILD: 'B', INTERVENTION_RECEIVED: '1' },
        { CHILD: 'B', INTERVENTION_OFFERED: '1' },
      ],
    },
    flags: { OC2: [0, 1, 2, 3, 4, 5, 6, 7] },
  },
  {
    says: 'only the SDQ of a child who was not in care all year: another rule looks at it',
    tables: { Episodes, OC2: [{ CHILD: 'B', SDQ_SCORE: '12', SDQ_REASON: 'SDQ2' }] },
  },
  {
    says: 'it began on 1 April, and ended on 31 March: all year',
    tables: {
      Episodes: [{ DECOM: '01/04/2026', RNE: 'S', LS: 'C2', DEC: '31/03/2027', REC: 'E4A' }],
      OC2: [{ CONVICTED: '0' }],
    },
  },
  {
    says: 'a short-term break all year',
    tables: { Episodes: [{ DECOM: '01/02/2025', RNE: 'S', LS: 'V4' }], OC2: [{ CONVICTED: '0' }] },
    flags: { OC2: [0] },
  },
  {
    says: 'no episodes at all were given',
    tables: { OC2: [{ CONVICTED: '0' }] },
    notRun: ['Episodes'],
  },
]);
