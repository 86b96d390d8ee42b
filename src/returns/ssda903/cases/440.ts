import { casesOf } from '../testing/rule-case.ts';

const under4 = { DOB: '10/05/2022', REVIEW_CODE: 'PN0' };

export const cases = casesOf('440', [
  {
    says: 'the day before the fourth birthday, the birthday, and the day after',
    tables: {
      Reviews: [
        { ...under4, REVIEW: '09/05/2026' },
        { ...under4, REVIEW: '10/05/2026' },
        { ...under4, REVIEW: '11/05/2026' },
      ],
    },
    flags: { Reviews: [2] },
  },
  {
    says: 'a code that tells how the child took part',
    tables: { Reviews: [{ ...under4, REVIEW_CODE: 'PN1', REVIEW: '11/05/2026' }] },
  },
  {
    says: 'either date is missing or is no date',
    tables: {
      Reviews: [
        { ...under4, REVIEW: '' },
        { ...under4, REVIEW: '2026-05-11' },
        { ...under4, DOB: '', REVIEW: '11/05/2026' },
      ],
    },
  },
  {
    says: 'the date of birth is the one on the row of the review',
    tables: {
      Header: [{ DOB: '10/05/2025' }],
      Reviews: [{ ...under4, REVIEW: '11/05/2026' }],
    },
    flags: { Reviews: [0] },
  },
]);
