import { casesOf } from '../testing/rule-case.ts';

const Header = [{ DOB: '10/06/2012' }];

export const cases = casesOf('375', [
  {
    says: 'it lasts 42 days',
    tables: { Header, Episodes: [{ PLACE: 'T1', DECOM: '01/05/2026', DEC: '12/06/2026' }] },
  },
  {
    says: 'it lasts 43 days',
    tables: { Header, Episodes: [{ PLACE: 'T1', DECOM: '01/05/2026', DEC: '13/06/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'another temporary placement, or a hospital as the placement itself',
    tables: {
      Header,
      Episodes: [
        { PLACE: 'T2', DECOM: '01/05/2026', DEC: '13/06/2026' },
        { PLACE: 'R2', DECOM: '13/06/2026', DEC: '13/09/2026' },
      ],
    },
  },
  {
    says: 'it has not ended, or a date is none',
    tables: {
      Header,
      Episodes: [
        { PLACE: 'T1', DECOM: '01/05/2026' },
        { PLACE: 'T1', DECOM: '01/05/2026', DEC: 'JUNE' },
        { PLACE: 'T1', DEC: '13/06/2026' },
      ],
    },
  },
  {
    says: 'a child without a date of birth, or not in Header, is not tested; others are',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'C', DOB: '10/06/2012' }],
      Episodes: [
        { CHILD: 'A', PLACE: 'T1', DECOM: '01/05/2026', DEC: '13/06/2026' },
        { CHILD: 'B', PLACE: 'T1', DECOM: '01/05/2026', DEC: '13/06/2026' },
        { CHILD: 'C', PLACE: 'T1', DECOM: '01/05/2026', DEC: '13/06/2026' },
      ],
    },
    flags: { Episodes: [2] },
  },
]);
