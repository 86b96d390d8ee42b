import { casesOf } from '../testing/rule-case.ts';

/** In care all year: A throughout, B from 2 April, C until 30 March. D has no episode. */
const Episodes = [
  { CHILD: 'A', DECOM: '01/02/2025', RNE: 'S', LS: 'C2' },
  { CHILD: 'B', DECOM: '02/04/2026', RNE: 'S', LS: 'C2' },
  { CHILD: 'C', DECOM: '01/02/2025', RNE: 'S', LS: 'C2', DEC: '30/03/2027', REC: 'E4A' },
];

export const cases = casesOf('197B', [
  {
    says: 'the fourth birthday the day before the year, on its first and last day, and the day after',
    tables: {
      Episodes,
      OC2: [{ DOB: '31/03/2022' }, { DOB: '01/04/2022' }, { DOB: '31/03/2023' }, { DOB: '01/04/2023' }],
    },
    flags: { OC2: [1, 2] },
  },
  {
    says: 'the seventeenth birthday likewise',
    tables: {
      Episodes,
      OC2: [{ DOB: '31/03/2009' }, { DOB: '01/04/2009' }, { DOB: '31/03/2010' }, { DOB: '01/04/2010' }],
    },
    flags: { OC2: [1, 2] },
  },
  {
    says: 'a score, or a reason for none',
    tables: {
      Episodes,
      OC2: [
        { DOB: '01/05/2022', SDQ_SCORE: '10' },
        { DOB: '01/05/2022', SDQ_REASON: 'SDQ1' },
      ],
    },
  },
  {
    says: 'a child who was not in care all year, or not at all',
    tables: {
      Episodes,
      OC2: [
        { CHILD: 'B', DOB: '01/05/2022' },
        { CHILD: 'D', DOB: '01/05/2022' },
      ],
    },
  },
  {
    says: 'a date of birth that is none does not keep the rule from others',
    tables: { Episodes, OC2: [{ DOB: '2022-05-01' }, { DOB: '' }, { DOB: '01/05/2022' }] },
    flags: { OC2: [2] },
  },
]);
