import { casesOf } from '../testing/rule-case.ts';

const allYear = { DECOM: '01/06/2024', RNE: 'S', LS: 'C2' };
const four = { DOB: '01/04/2022' };

export const cases = casesOf('545', [
  {
    says: 'five on the day before 31 March, on it, and the day after',
    tables: {
      Episodes: [
        { ...allYear, CHILD: 'A' },
        { ...allYear, CHILD: 'B' },
        { ...allYear, CHILD: 'C' },
      ],
      OC2: [
        { CHILD: 'A', DOB: '30/03/2022' },
        { CHILD: 'B', DOB: '31/03/2022' },
        { CHILD: 'C', DOB: '01/04/2022' },
      ],
    },
    flags: { OC2: [2] },
  },
  {
    says: 'an answer is given, a code or not',
    tables: {
      Episodes: [allYear],
      OC2: [
        { ...four, HEALTH_CHECK: '0' },
        { ...four, HEALTH_CHECK: 'N' },
      ],
    },
  },
  {
    says: 'care ended on 31 March, on the day before, and never was',
    tables: {
      Episodes: [
        { ...allYear, CHILD: 'A', DEC: '31/03/2027', REC: 'E4A' },
        { ...allYear, CHILD: 'B', DEC: '30/03/2027', REC: 'E4A' },
      ],
      OC2: [
        { ...four, CHILD: 'A' },
        { ...four, CHILD: 'B' },
        { ...four, CHILD: 'C' },
      ],
    },
    flags: { OC2: [0] },
  },
  {
    says: 'the date of birth is missing',
    tables: { Episodes: [allYear], OC2: [{ DOB: '' }, { DOB: '2024-01-01' }] },
  },
]);
