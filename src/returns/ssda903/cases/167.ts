import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('167', [
  {
    says: 'each code of the list, on a day',
    tables: {
      Reviews: 'PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7'
        .split(' ')
        .map((REVIEW_CODE) => ({ REVIEW: '01/05/2026', REVIEW_CODE })),
    },
  },
  {
    says: 'a code of no list, or none',
    tables: {
      Reviews: [
        { REVIEW: '01/05/2026', REVIEW_CODE: 'PN8' },
        { REVIEW: '01/06/2026', REVIEW_CODE: 'PN' },
        { REVIEW: '01/07/2026' },
      ],
    },
    flags: { Reviews: [0, 1, 2] },
  },
  {
    says: 'a code without a day',
    tables: { Reviews: [{ REVIEW_CODE: 'PN1' }, { REVIEW_CODE: 'PN8' }] },
    flags: { Reviews: [0, 1] },
  },
  { says: 'neither', tables: { Reviews: [{ DOB: '01/05/2015' }] } },
  {
    says: 'a day that is none is another rule’s',
    tables: { Reviews: [{ REVIEW: '31/04/2026', REVIEW_CODE: 'PN1' }] },
  },
]);
