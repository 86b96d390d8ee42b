import { casesOf } from '../testing/rule-case.ts';

const Header = [{ DOB: '10/06/2016' }];

export const cases = casesOf('372', [
  {
    says: 'it begins the day before the tenth birthday',
    tables: { Header, Episodes: [{ PLACE: 'R5', DECOM: '09/06/2026', DEC: '01/07/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'it has not ended',
    tables: { Header, Episodes: [{ PLACE: 'R5', DECOM: '09/06/2026' }] },
    flags: { Episodes: [0] },
  },
  { says: 'it begins on the birthday', tables: { Header, Episodes: [{ PLACE: 'R5', DECOM: '10/06/2026' }] } },
  { says: 'a residential care home', tables: { Header, Episodes: [{ PLACE: 'R1', DECOM: '09/06/2026' }] } },
  {
    says: 'of two children one is of age',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '10/06/2010' },
        { CHILD: 'B', DOB: '10/06/2017' },
      ],
      Episodes: [
        { CHILD: 'A', PLACE: 'R5', DECOM: '09/06/2026' },
        { CHILD: 'B', PLACE: 'R5', DECOM: '09/06/2026' },
      ],
    },
    flags: { Episodes: [1] },
  },
]);
