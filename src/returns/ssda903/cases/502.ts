import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('502', [
  {
    says: 'it begins on the same day, a day before, and a day after',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '1/6/2025' },
        { CHILD: 'B', DECOM: '31/05/2025' },
        { CHILD: 'C', DECOM: '02/06/2025' },
      ],
      Episodes_last: [
        { CHILD: 'A', DECOM: '01/06/2025' },
        { CHILD: 'B', DECOM: '01/06/2025' },
        { CHILD: 'C', DECOM: '01/06/2025' },
      ],
    },
    flags: { Episodes: [1, 2] },
  },
  {
    says: 'last year’s episode ended, or holds an end that cannot be read',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026' },
        { CHILD: 'B', DECOM: '01/05/2026' },
      ],
      Episodes_last: [
        { CHILD: 'A', DECOM: '01/06/2025', DEC: '01/02/2026' },
        { CHILD: 'B', DECOM: '01/06/2025', DEC: '2026-02-01' },
      ],
    },
  },
  {
    says: 'only the first of this year is looked at, and every open one of last year',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/09/2026' },
        { CHILD: 'A', DECOM: '01/06/2025' },
        { CHILD: 'B', DECOM: '01/09/2026' },
        { CHILD: 'B', DECOM: '01/06/2025' },
      ],
      Episodes_last: [
        { CHILD: 'A', DECOM: '01/06/2025' },
        { CHILD: 'B', DECOM: '01/06/2025' },
        { CHILD: 'B', DECOM: '01/05/2025' },
      ],
    },
    flags: { Episodes: [3] },
  },
  {
    says: 'the beginning of last year’s cannot be read',
    tables: { Episodes: [{ DECOM: '01/06/2025' }], Episodes_last: [{ DECOM: '2025-06-01' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'a child is in one of the years only',
    tables: {
      Episodes: [{ CHILD: 'A', DECOM: '01/06/2025' }],
      Episodes_last: [{ CHILD: 'B', DECOM: '01/05/2025' }],
    },
  },
  {
    says: 'a child none of whose episodes has a date does not keep the rule from others',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: 'SOON' },
        { CHILD: 'B', DECOM: '02/06/2025' },
      ],
      Episodes_last: [
        { CHILD: 'A', DECOM: '01/06/2025' },
        { CHILD: 'B', DECOM: '01/06/2025' },
      ],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'last year was not given',
    tables: { Episodes: [{ DECOM: '01/06/2025' }] },
    notRun: ['Episodes_last'],
  },
]);
