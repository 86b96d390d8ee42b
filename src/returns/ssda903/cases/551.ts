import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('551', [
  {
    says: 'no decision, one without its day, and one with it',
    tables: {
      Episodes: [
        { CHILD: 'A', PLACE: 'A3' },
        { CHILD: 'B', PLACE: 'A3' },
        { CHILD: 'C', PLACE: 'A3' },
      ],
      PlacedAdoption: [
        { CHILD: 'B', DATE_PLACED: '' },
        { CHILD: 'C', DATE_PLACED: '10/05/2026' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'each type of placement for adoption counts, and no other',
    tables: {
      Episodes: ['A3', 'A4', 'A5', 'A6', 'U1', ''].map((PLACE) => ({ PLACE })),
      PlacedAdoption: [],
    },
    flags: { Episodes: [0, 1, 2, 3] },
  },
  {
    says: 'one of two decisions is without its day',
    tables: {
      Episodes: [{ PLACE: 'A5' }],
      PlacedAdoption: [{ DATE_PLACED: '10/05/2026' }, { DATE_PLACED: '' }],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'a day that cannot be read is given: another rule says so',
    tables: { Episodes: [{ PLACE: 'A5' }], PlacedAdoption: [{ DATE_PLACED: '2026-05-10' }] },
  },
  {
    says: 'the table of decisions is not there',
    tables: { Episodes: [{ PLACE: 'A5' }] },
    notRun: ['PlacedAdoption'],
  },
]);
