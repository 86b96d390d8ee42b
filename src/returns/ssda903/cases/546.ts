import { casesOf } from '../testing/rule-case.ts';

const allYear = { DECOM: '01/06/2024', RNE: 'S', LS: 'C2' };
const five = { DOB: '31/03/2022', HEALTH_CHECK: '1' };

export const cases = casesOf('546', [
  {
    says: 'five on the day before 31 March, on it, and the day after',
    tables: {
      Episodes: [
        { ...allYear, CHILD: 'A' },
        { ...allYear, CHILD: 'B' },
        { ...allYear, CHILD: 'C' },
      ],
      OC2: [
        { ...five, CHILD: 'A', DOB: '30/03/2022' },
        { ...five, CHILD: 'B' },
        { ...five, CHILD: 'C', DOB: '01/04/2022' },
      ],
    },
    flags: { OC2: [0, 1] },
  },
  {
    says: 'any answer is one too many, a code or not; a blank is right',
    tables: {
      Episodes: [allYear],
      OC2: [
        { ...five, HEALTH_CHECK: '0' },
        { ...five, HEALTH_CHECK: 'N' },
        { ...five, HEALTH_CHECK: '' },
      ],
    },
    flags: { OC2: [0, 1] },
  },
  {
    says: 'the child was not looked after for the whole year, or at all',
    tables: {
      Episodes: [{ ...allYear, CHILD: 'A', DECOM: '02/04/2026' }],
      OC2: [
        { ...five, CHILD: 'A' },
        { ...five, CHILD: 'B' },
      ],
    },
  },
  {
    says: 'the date of birth is missing',
    tables: {
      Episodes: [allYear],
      OC2: [
        { ...five, DOB: '' },
        { ...five, DOB: '2010-01-01' },
      ],
    },
  },
]);
