import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('217', [
  {
    says: 'each reason that keeps the carer',
    tables: {
      Episodes: ['S', 'T', 'U'].map((RNE) => ({ PLACE: 'A3', DECOM: '01/05/2026', RNE })),
    },
  },
  {
    says: 'each reason that does not, and none',
    tables: {
      Episodes: ['L', 'P', 'B', ''].map((RNE) => ({ PLACE: 'A5', DECOM: '01/05/2026', RNE })),
    },
    flags: { Episodes: [0, 1, 2, 3] },
  },
  {
    says: 'it began on 31 March, 1 April and 2 April 2015',
    tables: {
      Episodes: [
        { PLACE: 'A3', DECOM: '31/03/2015', RNE: 'P' },
        { PLACE: 'A3', DECOM: '01/04/2015', RNE: 'P' },
        { PLACE: 'A3', DECOM: '02/04/2015', RNE: 'P' },
      ],
    },
    flags: { Episodes: [1, 2] },
  },
  {
    says: 'other placements',
    tables: { Episodes: ['A4', 'A6', 'U5', ''].map((PLACE) => ({ PLACE, DECOM: '01/05/2026', RNE: 'P' })) },
  },
  {
    says: 'no day on which it began',
    tables: {
      Episodes: [
        { PLACE: 'A3', RNE: 'P' },
        { PLACE: 'A3', DECOM: 'SOON' },
      ],
    },
  },
]);
