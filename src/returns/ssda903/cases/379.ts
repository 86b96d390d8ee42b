import { casesOf } from '../testing/rule-case.ts';

const Header = [{ DOB: '10/06/2012' }];

export const cases = casesOf('379', [
  {
    says: 'it lasts seven days',
    tables: { Header, Episodes: [{ PLACE: 'T4', DECOM: '01/05/2026', DEC: '08/05/2026' }] },
  },
  {
    says: 'it lasts eight days',
    tables: { Header, Episodes: [{ PLACE: 'T4', DECOM: '01/05/2026', DEC: '09/05/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'the carer was on holiday',
    tables: { Header, Episodes: [{ PLACE: 'T3', DECOM: '01/05/2026', DEC: '09/05/2026' }] },
  },
  { says: 'it has not ended', tables: { Header, Episodes: [{ PLACE: 'T4', DECOM: '01/05/2026' }] } },
  {
    says: 'a child without a date of birth is not tested',
    tables: { Header: [{}], Episodes: [{ PLACE: 'T4', DECOM: '01/05/2026', DEC: '09/05/2026' }] },
  },
]);
