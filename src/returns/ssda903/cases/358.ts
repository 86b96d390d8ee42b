import { casesOf } from '../testing/rule-case.ts';

const Header = [{ DOB: '10/06/2016' }];

export const cases = casesOf('358', [
  {
    says: 'it begins the day before the tenth birthday',
    tables: { Header, Episodes: [{ DECOM: '09/06/2026', LS: 'J1' }] },
    flags: { Header: [0], Episodes: [0] },
  },
  {
    says: 'it begins on the tenth birthday',
    tables: { Header, Episodes: [{ DECOM: '10/06/2026', LS: 'J2' }] },
    flags: { Header: [0], Episodes: [0] },
  },
  { says: 'it begins the day after', tables: { Header, Episodes: [{ DECOM: '11/06/2026', LS: 'J3' }] } },
  {
    says: 'each of the three statuses, and no other',
    tables: {
      Header,
      Episodes: [
        { DECOM: '01/05/2026', LS: 'J1' },
        { DECOM: '02/05/2026', LS: 'J2' },
        { DECOM: '03/05/2026', LS: 'J3' },
        { DECOM: '04/05/2026', LS: 'C2' },
        { DECOM: '05/05/2026' },
      ],
    },
    flags: { Header: [0], Episodes: [0, 1, 2] },
  },
  {
    says: 'of two children one is of age, and of a third the date of birth is missing',
    tables: {
      Header: [{ CHILD: 'A', DOB: '10/06/2010' }, { CHILD: 'B', DOB: '10/06/2017' }, { CHILD: 'C' }],
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026', LS: 'J1' },
        { CHILD: 'B', DECOM: '01/05/2026', LS: 'J1' },
        { CHILD: 'C', DECOM: '01/05/2026', LS: 'J1' },
      ],
    },
    flags: { Header: [1], Episodes: [1] },
  },
]);
