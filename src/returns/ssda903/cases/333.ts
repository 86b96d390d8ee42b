import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('333', [
  {
    says: 'decided the day before the match, on the day, and the day after',
    tables: {
      AD1: [
        { DATE_INT: '31/05/2026', DATE_MATCH: '01/06/2026' },
        { DATE_INT: '01/06/2026', DATE_MATCH: '01/06/2026' },
        { DATE_INT: '02/06/2026', DATE_MATCH: '01/06/2026' },
      ],
    },
    flags: { AD1: [2] },
  },
  {
    says: 'a match, and no decision or one that is no date',
    tables: { AD1: [{ DATE_MATCH: '01/06/2026' }, { DATE_INT: '2026-05-31', DATE_MATCH: '01/06/2026' }] },
    flags: { AD1: [0, 1] },
  },
  {
    says: 'no match, or one that is no date',
    tables: { AD1: [{}, { DATE_INT: '01/06/2026' }, { DATE_INT: '01/06/2026', DATE_MATCH: '2026-05-31' }] },
  },
]);
