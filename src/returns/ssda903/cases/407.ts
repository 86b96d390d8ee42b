import { casesOf } from '../testing/rule-case.ts';

const Header = [{ DOB: '10/06/2008' }];

export const cases = casesOf('407', [
  {
    says: 'the day before the birthday, and on it',
    tables: {
      Header,
      Episodes: [
        { REC: 'E45', DEC: '09/06/2026' },
        { REC: 'E46', DEC: '10/06/2026' },
      ],
    },
  },
  {
    says: 'the day after the birthday',
    tables: { Header, Episodes: [{ REC: 'E45', DEC: '11/06/2026' }] },
    flags: { Header: [0], Episodes: [0] },
  },
  {
    says: 'each kind of special guardianship, and no other end of care',
    tables: {
      Header,
      Episodes: [
        { REC: 'E45', DEC: '11/06/2026' },
        { REC: 'E46', DEC: '11/06/2026' },
        { REC: 'E47', DEC: '11/06/2026' },
        { REC: 'E48', DEC: '11/06/2026' },
        { REC: 'E41', DEC: '11/06/2026' },
        { DEC: '11/06/2026' },
      ],
    },
    flags: { Header: [0], Episodes: [0, 1, 2, 3] },
  },
  {
    says: 'of two children one is under age, and of a third the date of birth is missing',
    tables: {
      Header: [{ CHILD: 'A', DOB: '10/06/2012' }, { CHILD: 'B', DOB: '10/06/2008' }, { CHILD: 'C' }],
      Episodes: [
        { CHILD: 'A', REC: 'E45', DEC: '11/06/2026' },
        { CHILD: 'B', REC: 'E45', DEC: '11/06/2026' },
        { CHILD: 'C', REC: 'E45', DEC: '11/06/2026' },
      ],
    },
    flags: { Header: [1], Episodes: [1] },
  },
  {
    says: 'no end, or one that is no date',
    tables: { Header, Episodes: [{ REC: 'E45' }, { REC: 'E45', DEC: 'JUNE' }] },
  },
]);
