import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('331', [
  {
    says: 'matched the day before the episode began, on the day, and the day after',
    tables: {
      AD1: [
        { CHILD: 'A', DATE_MATCH: '31/05/2026' },
        { CHILD: 'B', DATE_MATCH: '01/06/2026' },
        { CHILD: 'C', DATE_MATCH: '02/06/2026' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/06/2026', REC: 'E11' },
        { CHILD: 'B', DECOM: '01/06/2026', REC: 'E12' },
        { CHILD: 'C', DECOM: '01/06/2026', REC: 'E12' },
      ],
    },
    flags: { AD1: [2], Episodes: [2] },
  },
  {
    says: 'only the episode that ended in adoption is looked at',
    tables: {
      AD1: [{ DATE_MATCH: '01/06/2026' }],
      Episodes: [
        { DECOM: '01/04/2026', REC: 'X1' },
        { DECOM: '01/05/2026', REC: 'E11' },
      ],
    },
    flags: { AD1: [0], Episodes: [1] },
  },
  {
    says: 'other ends, one of them an old code',
    tables: {
      AD1: [{ DATE_MATCH: '01/06/2026' }],
      Episodes: ['X1', 'E1', 'E4A', ''].map((REC) => ({ DECOM: '01/05/2026', REC })),
    },
  },
  {
    says: 'either date is missing or is none, or the child is another',
    tables: {
      AD1: [
        { CHILD: 'A' },
        { CHILD: 'B', DATE_MATCH: '01/06/2026' },
        { CHILD: 'C', DATE_MATCH: '01/06/2026' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026', REC: 'E11' },
        { CHILD: 'B', DECOM: '2026-05-01', REC: 'E11' },
        { CHILD: 'D', DECOM: '01/05/2026', REC: 'E11' },
      ],
    },
  },
]);
