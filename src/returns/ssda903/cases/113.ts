import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('113', [
  {
    says: 'a real day, in one figure or two',
    tables: {
      AD1: [{ DATE_MATCH: '01/05/2026' }, { DATE_MATCH: '1/5/2026' }, { DATE_MATCH: ' 29/02/2024 ' }],
    },
  },
  { says: 'a blank', tables: { AD1: [{ DATE_MATCH: '' }] } },
  {
    says: 'a day that no month has',
    tables: {
      AD1: [{ DATE_MATCH: '31/04/2026' }, { DATE_MATCH: '29/02/2026' }, { DATE_MATCH: '04/13/2026' }],
    },
    flags: { AD1: [0, 1, 2] },
  },
  {
    says: 'another notation, or words',
    tables: {
      AD1: [
        { DATE_MATCH: '2026-05-01' },
        { DATE_MATCH: '01.05.2026' },
        { DATE_MATCH: '01/05/26' },
        { DATE_MATCH: 'N/A' },
      ],
    },
    flags: { AD1: [0, 1, 2, 3] },
  },
  {
    says: 'two children, one of them with a day that is none',
    tables: {
      AD1: [
        { CHILD: 'A', DATE_MATCH: '30/04/2026' },
        { CHILD: 'B', DATE_MATCH: '30/02/2026' },
      ],
    },
    flags: { AD1: [1] },
  },
]);
