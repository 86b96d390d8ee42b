import { casesOf } from '../testing/rule-case.ts';

const Header = [{ DOB: '10/06/2012' }];

export const cases = casesOf('387', [
  {
    says: 'the day before the fourteenth birthday, with support or without',
    tables: {
      Header,
      Episodes: [
        { REC: 'E5', DEC: '09/06/2026' },
        { REC: 'E6', DEC: '09/06/2026' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'on the birthday, and the day after',
    tables: {
      Header,
      Episodes: [
        { REC: 'E5', DEC: '10/06/2026' },
        { REC: 'E6', DEC: '11/06/2026' },
      ],
    },
  },
  {
    says: 'care ended otherwise, or goes on',
    tables: { Header, Episodes: [{ REC: 'E4A', DEC: '09/06/2026' }, { DEC: '09/06/2026' }] },
  },
  {
    says: 'no date of birth, one that is none, and nothing in Header',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B', DOB: 'JUNE' }, { CHILD: 'D', DOB: '10/06/2010' }],
      Episodes: [
        { CHILD: 'A', REC: 'E5', DEC: '10/06/2026' },
        { CHILD: 'B', REC: 'E5', DEC: '10/06/2026' },
        { CHILD: 'C', REC: 'E5', DEC: '10/06/2026' },
        { CHILD: 'D', REC: 'E5', DEC: '10/06/2026' },
      ],
    },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'Header has the child twice, and one of the dates of birth is too late',
    tables: {
      Header: [{ DOB: '10/06/2010' }, { DOB: '11/06/2012' }],
      Episodes: [{ REC: 'E5', DEC: '10/06/2026' }],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'no end, or one that is no date',
    tables: { Header, Episodes: [{ REC: 'E5' }, { REC: 'E6', DEC: 'JUNE' }] },
  },
]);
