import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('334', [
  {
    says: 'decided the day before care began, on the day, and the day after',
    tables: {
      Episodes: ['A', 'B', 'C'].map((CHILD) => ({ CHILD, DECOM: '01/06/2026', RNE: 'S' })),
      AD1: [
        { CHILD: 'A', DATE_INT: '31/05/2026' },
        { CHILD: 'B', DATE_INT: '01/06/2026' },
        { CHILD: 'C', DATE_INT: '02/06/2026' },
      ],
    },
    flags: { Episodes: [0], AD1: [0] },
  },
  {
    says: 'of two times in care the latest counts, wherever it stands in the file',
    tables: {
      Episodes: [
        { DECOM: '01/09/2026', RNE: 'S' },
        { DECOM: '01/04/2026', RNE: 'S' },
        { DECOM: '01/11/2026', RNE: 'P' },
      ],
      AD1: [{ DATE_INT: '01/06/2026' }],
    },
    flags: { Episodes: [0], AD1: [0] },
  },
  {
    says: 'later episodes that did not begin care do not count',
    tables: {
      Episodes: [
        { DECOM: '01/04/2026', RNE: 'S' },
        { DECOM: '01/09/2026', RNE: 'P' },
      ],
      AD1: [{ DATE_INT: '01/06/2026' }],
    },
  },
  {
    says: 'a child none of whose episodes has a date does not keep the rule from others',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: 'SOON', RNE: 'S' },
        { CHILD: 'B', DECOM: '01/06/2026', RNE: 'S' },
      ],
      AD1: [
        { CHILD: 'A', DATE_INT: '31/05/2026' },
        { CHILD: 'B', DATE_INT: '31/05/2026' },
      ],
    },
    flags: { Episodes: [1], AD1: [1] },
  },
  {
    says: 'no decision, one that is no date, or another child’s',
    tables: {
      Episodes: ['A', 'B', 'C'].map((CHILD) => ({ CHILD, DECOM: '01/06/2026', RNE: 'S' })),
      AD1: [{ CHILD: 'A' }, { CHILD: 'B', DATE_INT: '2026-05-31' }, { CHILD: 'D', DATE_INT: '31/05/2026' }],
    },
  },
]);
