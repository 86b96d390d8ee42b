import { casesOf } from '../testing/rule-case.ts';

const born = { DOB: '10/05/2022' };

export const cases = casesOf('441', [
  {
    says: 'the day before the fourth birthday, the birthday, and the day after',
    tables: {
      Reviews: [
        { ...born, REVIEW_CODE: 'PN1', REVIEW: '09/05/2026' },
        { ...born, REVIEW_CODE: 'PN1', REVIEW: '10/05/2026' },
        { ...born, REVIEW_CODE: 'PN1', REVIEW: '11/05/2026' },
      ],
    },
    flags: { Reviews: [0] },
  },
  {
    says: 'each of the seven codes counts; the code of younger children, a blank and an unknown code do not',
    tables: {
      Reviews: ['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7', 'PN0', '', 'PN8'].map((REVIEW_CODE) => ({
        ...born,
        REVIEW_CODE,
        REVIEW: '09/05/2026',
      })),
    },
    flags: { Reviews: [0, 1, 2, 3, 4, 5, 6] },
  },
  {
    says: 'born on 29 February: the fourth birthday is on 29 February again',
    tables: {
      Reviews: [
        { DOB: '29/02/2024', REVIEW_CODE: 'PN7', REVIEW: '28/02/2028' },
        { DOB: '29/02/2024', REVIEW_CODE: 'PN7', REVIEW: '29/02/2028' },
      ],
    },
    flags: { Reviews: [0] },
  },
  {
    says: 'either date is missing or is no date',
    tables: {
      Reviews: [
        { ...born, REVIEW_CODE: 'PN1' },
        { DOB: 'UNKNOWN', REVIEW_CODE: 'PN1', REVIEW: '09/05/2026' },
      ],
    },
  },
]);
