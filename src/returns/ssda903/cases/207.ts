import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('207', [
  {
    says: 'a mother last year, and not or not known now',
    tables: {
      Header: [
        { CHILD: 'A', MOTHER: '0' },
        { CHILD: 'B', MOTHER: '' },
        { CHILD: 'C', MOTHER: '1' },
      ],
      Header_last: ['A', 'B', 'C'].map((CHILD) => ({ CHILD, MOTHER: '1' })),
      Episodes: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }],
    },
    flags: { Header: [0, 1] },
  },
  {
    says: 'not a mother last year, whatever now',
    tables: {
      Header: [
        { CHILD: 'A', MOTHER: '1' },
        { CHILD: 'B', MOTHER: '0' },
      ],
      Header_last: [
        { CHILD: 'A', MOTHER: '0' },
        { CHILD: 'B', MOTHER: '' },
      ],
      Episodes: [{ CHILD: 'A' }, { CHILD: 'B' }],
    },
  },
  {
    says: 'no episode this year',
    tables: { Header: [{ MOTHER: '0' }], Header_last: [{ MOTHER: '1' }], Episodes: [{ CHILD: 'B' }] },
  },
  {
    says: 'another child was the mother',
    tables: { Header: [{ MOTHER: '0' }], Header_last: [{ CHILD: 'B', MOTHER: '1' }], Episodes: [{}] },
  },
  {
    says: 'last year was not given',
    tables: { Header: [{ MOTHER: '0' }], Episodes: [{}] },
    notRun: ['Header_last'],
  },
]);
