import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('INT21', [
  {
    says: 'one child’s differs and another’s does not',
    tables: {
      Header: [
        { CHILD: 'A', SEX: 'M' },
        { CHILD: 'B', SEX: 'F' },
      ],
      UASC: [
        { CHILD: 'B', SEX: 'F' },
        { CHILD: 'A', SEX: 'F' },
      ],
    },
    flags: { UASC: [1] },
  },
  { says: 'lower case', tables: { Header: [{ SEX: 'M' }], UASC: [{ SEX: 'm' }] } },
  {
    says: 'either is blank',
    tables: {
      Header: [{ CHILD: 'A', SEX: 'M' }, { CHILD: 'B' }],
      UASC: [{ CHILD: 'A' }, { CHILD: 'B', SEX: 'F' }],
    },
  },
  {
    says: 'the two are of two children, or nobody’s',
    tables: {
      Header: [
        { CHILD: 'A', SEX: 'M' },
        { CHILD: '', SEX: 'M' },
      ],
      UASC: [
        { CHILD: 'B', SEX: 'F' },
        { CHILD: '', SEX: 'F' },
      ],
    },
  },
  {
    says: 'one of two rows in Header differs',
    tables: { Header: [{ SEX: 'M' }, { SEX: 'F' }], UASC: [{ SEX: 'M' }] },
    flags: { UASC: [0] },
  },
]);
