import { casesOf } from '../testing/rule-case.ts';

const Header = [{ DOB: '10/06/2010' }];

export const cases = casesOf('389', [
  {
    says: 'the day before the sixteenth birthday',
    tables: { Header, Episodes: [{ REC: 'E7', DEC: '09/06/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'on the birthday, and the day after',
    tables: {
      Header,
      Episodes: [
        { REC: 'E7', DEC: '10/06/2026' },
        { REC: 'E7', DEC: '11/06/2026' },
      ],
    },
  },
  {
    says: 'care ended otherwise, or goes on',
    tables: { Header, Episodes: [{ REC: 'E8', DEC: '09/06/2026' }, { DEC: '09/06/2026' }] },
  },
  {
    says: 'no end, one that is no date, no date of birth, and nothing in Header',
    tables: {
      Header: [{ CHILD: 'A', DOB: '10/06/2008' }, { CHILD: 'B' }],
      Episodes: [
        { CHILD: 'A', REC: 'E7' },
        { CHILD: 'A', REC: 'E7', DEC: 'JUNE' },
        { CHILD: 'B', REC: 'E7', DEC: '10/06/2026' },
        { CHILD: 'C', REC: 'E7', DEC: '10/06/2026' },
      ],
    },
    flags: { Episodes: [0, 1, 2, 3] },
  },
]);
