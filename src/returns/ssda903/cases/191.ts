import { casesOf } from '../testing/rule-case.ts';

/** In care all year: A throughout, B from 2 April, C until 30 March. D has no episode. */
const Episodes = [
  { CHILD: 'A', DECOM: '01/02/2025', RNE: 'S', LS: 'C2' },
  { CHILD: 'B', DECOM: '02/04/2026', RNE: 'S', LS: 'C2' },
  { CHILD: 'C', DECOM: '01/02/2025', RNE: 'S', LS: 'C2', DEC: '30/03/2027', REC: 'E4A' },
];
const four = { IMMUNISATIONS: '1', TEETH_CHECK: '1', HEALTH_ASSESSMENT: '0', SUBSTANCE_MISUSE: '0' };

export const cases = casesOf('191', [
  { says: 'all four answers', tables: { Episodes, OC2: [{ CHILD: 'A', ...four }] } },
  {
    says: 'each of the four left out',
    tables: {
      Episodes,
      OC2: [
        { CHILD: 'A', ...four, IMMUNISATIONS: '' },
        { CHILD: 'A', ...four, TEETH_CHECK: '' },
        { CHILD: 'A', ...four, HEALTH_ASSESSMENT: ' ' },
        { CHILD: 'A', ...four, SUBSTANCE_MISUSE: '' },
        { CHILD: 'A', ...four },
      ],
    },
    flags: { OC2: [0, 1, 2, 3] },
  },
  {
    says: 'no answers of children who were not in care all year',
    tables: { Episodes, OC2: [{ CHILD: 'A', ...four }, { CHILD: 'B' }, { CHILD: 'C' }, { CHILD: 'D' }] },
  },
  {
    says: 'no row at all of a child in care all year: the first episode is flagged, wherever it stands',
    tables: {
      Episodes: [
        { DECOM: '01/06/2026', RNE: 'P', LS: 'C2' },
        { DECOM: '01/02/2025', RNE: 'S', LS: 'C2', DEC: '01/06/2026', REC: 'X1' },
      ],
      OC2: [],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'a child none of whose episodes has a date does not keep the rule from others',
    tables: {
      Episodes: [
        { CHILD: 'E', DECOM: 'SOON', RNE: 'S', LS: 'C2' },
        { CHILD: 'F', RNE: 'S', LS: 'C2' },
        { CHILD: 'A', DECOM: '01/02/2025', RNE: 'S', LS: 'C2' },
      ],
      OC2: [{ CHILD: 'E' }],
    },
    flags: { Episodes: [2] },
  },
]);
