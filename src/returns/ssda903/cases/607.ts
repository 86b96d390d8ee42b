import { casesOf } from '../testing/rule-case.ts';

const Header = [{ SEX: 'F' }];

export const cases = casesOf('607', [
  {
    says: 'she left the day before the year, on its first day, on its last, and the day after',
    tables: {
      Header,
      Episodes: [
        { DEC: '31/03/2026', REC: 'E5', LS: 'C2' },
        { DEC: '01/04/2026', REC: 'E5', LS: 'C2' },
        { DEC: '31/03/2027', REC: 'E5', LS: 'C2' },
        { DEC: '01/04/2027', REC: 'E5', LS: 'C2' },
      ],
    },
    flags: { Header: [0], Episodes: [1, 2] },
  },
  {
    says: 'the field is completed',
    tables: {
      Header: [
        { SEX: 'F', MOTHER: '0' },
        { CHILD: 'B', SEX: 'F', MOTHER: '1' },
      ],
      Episodes: [
        { DEC: '10/06/2026', REC: 'E5', LS: 'C2' },
        { CHILD: 'B', DEC: '10/06/2026', REC: 'E5', LS: 'C2' },
      ],
    },
  },
  {
    says: 'not a girl, as far as the return says',
    tables: {
      Header: [{ SEX: 'M' }, { CHILD: 'B', SEX: 'U' }],
      Episodes: [
        { DEC: '10/06/2026', REC: 'E5' },
        { CHILD: 'B', DEC: '10/06/2026', REC: 'E5' },
      ],
    },
  },
  {
    says: 'only the episode ended, for no reason that is given, or it was a short break',
    tables: {
      Header,
      Episodes: [
        { DEC: '10/06/2026', REC: 'X1', LS: 'C2' },
        { DEC: '10/06/2026', LS: 'C2' },
        { DEC: '10/06/2026', REC: 'E4A', LS: 'V3' },
        { DEC: '10/06/2026', REC: 'E4A', LS: 'V4' },
        { REC: 'E5', LS: 'C2' },
      ],
    },
  },
  {
    says: 'without a legal status it counts as care; another child’s Header is left alone',
    tables: { Header: [...Header, { CHILD: 'B', SEX: 'F' }], Episodes: [{ DEC: '10/06/2026', REC: 'E5' }] },
    flags: { Header: [0], Episodes: [0] },
  },
]);
