import { casesOf } from '../testing/rule-case.ts';

const Header = [{ DOB: '10/06/2012' }];

export const cases = casesOf('374', [
  {
    says: 'it begins the day before the fourteenth birthday',
    tables: { Header, Episodes: [{ PLACE: 'P3', DECOM: '09/06/2026', DEC: '01/07/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'it has not ended',
    tables: { Header, Episodes: [{ PLACE: 'P3', DECOM: '09/06/2026' }] },
    flags: { Episodes: [0] },
  },
  { says: 'it begins on the birthday', tables: { Header, Episodes: [{ PLACE: 'P3', DECOM: '10/06/2026' }] } },
  { says: 'with parents', tables: { Header, Episodes: [{ PLACE: 'P1', DECOM: '09/06/2026' }] } },
  {
    says: 'a date that is none',
    tables: { Header, Episodes: [{ PLACE: 'P3', DECOM: 'JUNE' }, { PLACE: 'P3' }] },
  },
]);
