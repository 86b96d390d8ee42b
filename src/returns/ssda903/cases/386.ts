import { casesOf } from '../testing/rule-case.ts';

const Header = [{ DOB: '10/06/2008' }];

export const cases = casesOf('386', [
  { says: 'the day before the birthday', tables: { Header, Episodes: [{ REC: 'E11', DEC: '09/06/2026' }] } },
  {
    says: 'on the birthday, and the day after, by either kind of adoption',
    tables: {
      Header,
      Episodes: [
        { REC: 'E11', DEC: '10/06/2026' },
        { REC: 'E12', DEC: '11/06/2026' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'care ended otherwise, or goes on',
    tables: { Header, Episodes: [{ REC: 'E17', DEC: '10/06/2026' }, { DEC: '10/06/2026' }] },
  },
  {
    says: 'a date is missing, or is none',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '10/06/2008' },
        { CHILD: 'B', DOB: 'JUNE' },
      ],
      Episodes: [
        { CHILD: 'A', REC: 'E11' },
        { CHILD: 'B', REC: 'E11', DEC: '10/06/2026' },
        { CHILD: 'C', REC: 'E11', DEC: '10/06/2026' },
      ],
    },
  },
]);
