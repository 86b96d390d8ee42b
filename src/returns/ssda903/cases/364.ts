import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('364', [
  { says: 'it lasts 21 days', tables: { Episodes: [{ LS: 'J2', DECOM: '01/05/2026', DEC: '22/05/2026' }] } },
  {
    says: 'it lasts 22 days',
    tables: { Episodes: [{ LS: 'J2', DECOM: '01/05/2026', DEC: '23/05/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'a remand lasts as long',
    tables: { Episodes: [{ LS: 'J1', DECOM: '01/05/2026', DEC: '23/05/2026' }] },
  },
  {
    says: 'two that touch are added, in whatever order the file has them',
    tables: {
      Episodes: [
        { LS: 'J2', DECOM: '11/05/2026', DEC: '23/05/2026' },
        { LS: 'J2', DECOM: '01/05/2026', DEC: '11/05/2026' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'a day lies between two',
    tables: {
      Episodes: [
        { LS: 'J2', DECOM: '01/05/2026', DEC: '11/05/2026' },
        { LS: 'J2', DECOM: '12/05/2026', DEC: '24/05/2026' },
      ],
    },
  },
  {
    says: 'without an end it counts to 31 March',
    tables: {
      Episodes: [
        { CHILD: 'A', LS: 'J2', DECOM: '09/03/2027' },
        { CHILD: 'B', LS: 'J2', DECOM: '10/03/2027' },
      ],
    },
    flags: { Episodes: [0] },
  },
]);
