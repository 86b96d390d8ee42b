import { casesOf } from '../testing/rule-case.ts';

const Header = [{ DOB: '10/06/2012' }];

export const cases = casesOf('376', [
  {
    says: 'it lasts 21 days',
    tables: { Header, Episodes: [{ PLACE: 'T3', DECOM: '01/05/2026', DEC: '22/05/2026' }] },
  },
  {
    says: 'it lasts 22 days',
    tables: { Header, Episodes: [{ PLACE: 'T3', DECOM: '01/05/2026', DEC: '23/05/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'the child was on holiday',
    tables: { Header, Episodes: [{ PLACE: 'T2', DECOM: '01/05/2026', DEC: '23/05/2026' }] },
  },
  { says: 'it has not ended', tables: { Header, Episodes: [{ PLACE: 'T3', DECOM: '01/05/2026' }] } },
  {
    says: 'a child without a date of birth is not tested',
    tables: { Header: [{}], Episodes: [{ PLACE: 'T3', DECOM: '01/05/2026', DEC: '23/05/2026' }] },
  },
]);
