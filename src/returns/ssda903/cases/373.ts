import { casesOf } from '../testing/rule-case.ts';

const Header = [{ DOB: '10/06/2022' }];

export const cases = casesOf('373', [
  {
    says: 'it begins the day before the fourth birthday',
    tables: { Header, Episodes: [{ PLACE: 'S1', DECOM: '09/06/2026', DEC: '01/07/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'it has not ended',
    tables: { Header, Episodes: [{ PLACE: 'S1', DECOM: '09/06/2026' }] },
    flags: { Episodes: [0] },
  },
  { says: 'it begins on the birthday', tables: { Header, Episodes: [{ PLACE: 'S1', DECOM: '10/06/2026' }] } },
  { says: 'fostered', tables: { Header, Episodes: [{ PLACE: 'U6', DECOM: '09/06/2026' }] } },
  {
    says: 'a date of birth that is missing, and nothing in Header',
    tables: {
      Header: [{ CHILD: 'A' }],
      Episodes: [
        { CHILD: 'A', PLACE: 'S1', DECOM: '09/06/2026' },
        { CHILD: 'B', PLACE: 'S1', DECOM: '09/06/2026' },
      ],
    },
  },
]);
