import { casesOf } from '../testing/rule-case.ts';

const complete = {
  DATE_INT: '01/05/2025',
  DATE_MATCH: '01/09/2025',
  FOSTER_CARE: '0',
  NB_ADOPTR: '2',
  SEX_ADOPTR: 'MF',
  LS_ADOPTR: 'L11',
};
const Episodes = [{ DEC: '10/06/2026', REC: 'E11' }];

export const cases = casesOf('601', [
  { says: 'all six fields are given', tables: { Episodes, AD1: [complete] } },
  {
    says: 'any one of the six is blank',
    tables: {
      Episodes: ['A', 'B', 'C', 'D', 'E', 'F'].map((CHILD) => ({ CHILD, DEC: '10/06/2026', REC: 'E12' })),
      AD1: [
        { ...complete, CHILD: 'A', DATE_INT: '' },
        { ...complete, CHILD: 'B', DATE_MATCH: '' },
        { ...complete, CHILD: 'C', FOSTER_CARE: '' },
        { ...complete, CHILD: 'D', NB_ADOPTR: '' },
        { ...complete, CHILD: 'E', SEX_ADOPTR: '' },
        { ...complete, CHILD: 'F', LS_ADOPTR: '' },
      ],
    },
    flags: { Episodes: [0, 1, 2, 3, 4, 5], AD1: [0, 1, 2, 3, 4, 5] },
  },
  {
    says: 'adopted the day before the year, on its first day, on its last, and the day after',
    tables: {
      Episodes: [
        { DEC: '31/03/2026', REC: 'E11' },
        { DEC: '01/04/2026', REC: 'E11' },
        { DEC: '31/03/2027', REC: 'E11' },
        { DEC: '01/04/2027', REC: 'E11' },
      ],
      AD1: [{ ...complete, LS_ADOPTR: '' }],
    },
    flags: { Episodes: [1, 2], AD1: [0] },
  },
  {
    says: 'care ended otherwise, or on no day',
    tables: { Episodes: [{ DEC: '10/06/2026', REC: 'E45' }, { REC: 'E11' }], AD1: [{ DATE_INT: '' }] },
  },
  { says: 'the child is not in AD1', tables: { Episodes, AD1: [{ CHILD: 'B', DATE_INT: '' }] } },
]);
