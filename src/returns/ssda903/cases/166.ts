import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('166', [
  {
    says: 'a real day, in one figure or two',
    tables: { Reviews: [{ REVIEW: '01/05/2026' }, { REVIEW: '1/5/2026' }, { REVIEW: ' 29/02/2024 ' }] },
  },
  { says: 'a blank', tables: { Reviews: [{ REVIEW: '' }] }, flags: { Reviews: [0] } },
  {
    says: 'a day that no month has',
    tables: { Reviews: [{ REVIEW: '31/04/2026' }, { REVIEW: '29/02/2026' }, { REVIEW: '04/13/2026' }] },
    flags: { Reviews: [0, 1, 2] },
  },
  {
    says: 'another notation, or words',
    tables: {
      Reviews: [
        { REVIEW: '2026-05-01' },
        { REVIEW: '01.05.2026' },
        { REVIEW: '01/05/26' },
        { REVIEW: 'N/A' },
      ],
    },
    flags: { Reviews: [0, 1, 2, 3] },
  },
  {
    says: 'two children, one of them with a day that is none',
    tables: {
      Reviews: [
        { CHILD: 'A', REVIEW: '30/04/2026' },
        { CHILD: 'B', REVIEW: '30/02/2026' },
      ],
    },
    flags: { Reviews: [1] },
  },
]);
