import { casesOf } from '../testing/rule-case.ts';

const Header = [{ DOB: '10/06/2008' }];

export const cases = casesOf('352', [
  {
    says: 'care starts the day before the birthday',
    tables: { Header, Episodes: [{ DECOM: '09/06/2026', RNE: 'S' }] },
  },
  {
    says: 'care starts on the birthday, or the day after',
    tables: {
      Header,
      Episodes: [
        { DECOM: '10/06/2026', RNE: 'S' },
        { DECOM: '11/06/2026', RNE: 'S' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'care went on',
    tables: { Header, Episodes: [{ DECOM: '10/06/2026', RNE: 'P' }, { DECOM: '10/06/2026' }] },
  },
  {
    says: 'born on 29 February: the birthday is 28 February in a common year',
    tables: {
      Header: [{ DOB: '29/02/2008' }],
      Episodes: [
        { DECOM: '28/02/2026', RNE: 'S' },
        { DECOM: '27/02/2026', RNE: 'S' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'a child without a date of birth or without a row in Header does not keep the rule from others',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'C', DOB: '10/06/2008' }],
      Episodes: [
        { CHILD: 'A', DECOM: '10/06/2026', RNE: 'S' },
        { CHILD: 'B', DECOM: '10/06/2026', RNE: 'S' },
        { CHILD: 'C', DECOM: '10/06/2026', RNE: 'S' },
      ],
    },
    flags: { Episodes: [2] },
  },
]);
