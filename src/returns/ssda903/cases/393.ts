import { casesOf } from '../testing/rule-case.ts';

const Header = [{ SEX: 'F' }];

export const cases = casesOf('393', [
  {
    says: 'a girl in care, and nothing is said',
    tables: { Header, Episodes: [{ LS: 'C2' }] },
    flags: { Header: [0] },
  },
  {
    says: 'it is said that she is a mother, or that she is not',
    tables: {
      Header: [
        { CHILD: 'A', SEX: 'F', MOTHER: '1' },
        { CHILD: 'B', SEX: 'F', MOTHER: '0' },
      ],
      Episodes: [
        { CHILD: 'A', LS: 'C2' },
        { CHILD: 'B', LS: 'C2' },
      ],
    },
  },
  {
    says: 'a boy, and a child of another sex or none',
    tables: {
      Header: [{ CHILD: 'A', SEX: 'M' }, { CHILD: 'B', SEX: 'U' }, { CHILD: 'C' }],
      Episodes: [
        { CHILD: 'A', LS: 'C2' },
        { CHILD: 'B', LS: 'C2' },
        { CHILD: 'C', LS: 'C2' },
      ],
    },
  },
  { says: 'only short breaks', tables: { Header, Episodes: [{ LS: 'V3' }, { LS: 'V4' }] } },
  {
    says: 'short breaks and other care, or care whose status is not given',
    tables: {
      Header: [
        { CHILD: 'A', SEX: 'F' },
        { CHILD: 'B', SEX: 'F' },
      ],
      Episodes: [{ CHILD: 'A', LS: 'V3' }, { CHILD: 'A', LS: 'V2' }, { CHILD: 'B' }],
    },
    flags: { Header: [0, 1] },
  },
  { says: 'no episodes, or another child’s', tables: { Header, Episodes: [{ CHILD: 'B', LS: 'C2' }] } },
]);
