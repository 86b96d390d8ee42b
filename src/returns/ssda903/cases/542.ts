import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('542', [
  {
    says: 'ten on the day before 31 March, on it, and the day after',
    tables: {
      OC2: [
        { DOB: '30/03/2017', CONVICTED: '0' },
        { DOB: '31/03/2017', CONVICTED: '0' },
        { DOB: '01/04/2017', CONVICTED: '0' },
      ],
    },
    flags: { OC2: [2] },
  },
  {
    says: 'a young child without an answer',
    tables: { OC2: [{ DOB: '01/04/2017', CONVICTED: '' }] },
  },
  {
    says: 'any answer is one too many, a code or not',
    tables: {
      OC2: [
        { DOB: '01/04/2020', CONVICTED: '1' },
        { DOB: '01/04/2020', CONVICTED: 'N' },
      ],
    },
    flags: { OC2: [0, 1] },
  },
  {
    says: 'the date of birth is missing or is no date',
    tables: {
      OC2: [
        { DOB: '', CONVICTED: '0' },
        { DOB: '2020-04-01', CONVICTED: '0' },
      ],
    },
  },
  {
    says: 'the end of the year that is returned counts',
    year: '2025-26',
    tables: { OC2: [{ DOB: '31/03/2017', CONVICTED: '0' }] },
    flags: { OC2: [0] },
  },
]);
