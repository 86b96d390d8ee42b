import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('362', [
  { says: 'it lasts 21 days', tables: { Episodes: [{ LS: 'L2', DECOM: '01/05/2026', DEC: '22/05/2026' }] } },
  {
    says: 'it lasts 22 days',
    tables: { Episodes: [{ LS: 'L2', DECOM: '01/05/2026', DEC: '23/05/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'police protection lasts as long',
    tables: { Episodes: [{ LS: 'L1', DECOM: '01/05/2026', DEC: '23/05/2026' }] },
  },
  {
    says: 'three that touch are one',
    tables: {
      Episodes: [
        { LS: 'L2', DECOM: '01/05/2026', DEC: '09/05/2026' },
        { LS: 'L2', DECOM: '09/05/2026', DEC: '17/05/2026' },
        { LS: 'L2', DECOM: '17/05/2026', DEC: '23/05/2026' },
      ],
    },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'another status lies between two',
    tables: {
      Episodes: [
        { LS: 'L2', DECOM: '01/05/2026', DEC: '12/05/2026' },
        { LS: 'C1', DECOM: '12/05/2026', DEC: '13/05/2026' },
        { LS: 'L2', DECOM: '13/05/2026', DEC: '24/05/2026' },
      ],
    },
  },
  {
    says: 'without an end it counts to 31 March',
    tables: {
      Episodes: [
        { CHILD: 'A', LS: 'L2', DECOM: '09/03/2027' },
        { CHILD: 'B', LS: 'L2', DECOM: '10/03/2027' },
      ],
    },
    flags: { Episodes: [0] },
  },
]);
