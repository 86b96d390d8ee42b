import { casesOf } from '../testing/rule-case.ts';

const Header = [{ DOB: '10/06/2010' }];

export const cases = casesOf('371', [
  {
    says: 'it begins the day before the sixteenth birthday',
    tables: { Header, Episodes: [{ PLACE: 'K3', DECOM: '09/06/2026', DEC: '01/07/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'it has not ended',
    tables: { Header, Episodes: [{ PLACE: 'K3', DECOM: '09/06/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'it begins on the birthday, or the day after',
    tables: {
      Header,
      Episodes: [
        { PLACE: 'K3', DECOM: '10/06/2026' },
        { PLACE: 'K3', DECOM: '11/06/2026' },
      ],
    },
  },
  {
    says: 'a children’s home, and nothing',
    tables: { Header, Episodes: [{ PLACE: 'K2', DECOM: '09/06/2026' }, { DECOM: '09/06/2026' }] },
  },
  {
    says: 'a child without a date of birth does not keep the rule from others',
    tables: {
      Header: [
        { CHILD: 'A', DOB: 'JUNE' },
        { CHILD: 'B', DOB: '10/06/2010' },
      ],
      Episodes: [
        { CHILD: 'A', PLACE: 'K3', DECOM: '09/06/2026' },
        { CHILD: 'B', PLACE: 'K3', DECOM: '09/06/2026' },
        { CHILD: 'B', PLACE: 'K3' },
      ],
    },
    flags: { Episodes: [1] },
  },
]);
