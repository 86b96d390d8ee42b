import { casesOf } from '../testing/rule-case.ts';

const allYear = { DECOM: '01/06/2020', RNE: 'S', LS: 'C2' };
const ten = { DOB: '30/03/2017' };

export const cases = casesOf('543', [
  {
    says: 'ten on the day before 31 March, on it, and the day after',
    tables: {
      Episodes: [
        { ...allYear, CHILD: 'A' },
        { ...allYear, CHILD: 'B' },
        { ...allYear, CHILD: 'C' },
      ],
      OC2: [
        { CHILD: 'A', DOB: '30/03/2017' },
        { CHILD: 'B', DOB: '31/03/2017' },
        { CHILD: 'C', DOB: '01/04/2017' },
      ],
    },
    flags: { OC2: [0] },
  },
  {
    says: 'an answer is given, a code or not',
    tables: {
      Episodes: [allYear],
      OC2: [
        { ...ten, CONVICTED: '0' },
        { ...ten, CONVICTED: 'N' },
      ],
    },
  },
  {
    says: 'care began on 1 April, and on the day after',
    tables: {
      Episodes: [
        { ...allYear, CHILD: 'A', DECOM: '01/04/2026' },
        { ...allYear, CHILD: 'B', DECOM: '02/04/2026' },
      ],
      OC2: [
        { ...ten, CHILD: 'A' },
        { ...ten, CHILD: 'B' },
      ],
    },
    flags: { OC2: [0] },
  },
  {
    says: 'the child left before the year’s end, had a short break, or has no episode',
    tables: {
      Episodes: [
        { ...allYear, CHILD: 'A', DEC: '30/03/2027', REC: 'E4A' },
        { ...allYear, CHILD: 'B', LS: 'V4' },
      ],
      OC2: [
        { ...ten, CHILD: 'A' },
        { ...ten, CHILD: 'B' },
        { ...ten, CHILD: 'C' },
      ],
    },
  },
  {
    says: 'the date of birth is missing',
    tables: { Episodes: [allYear], OC2: [{ DOB: '' }, { DOB: '2010-01-01' }] },
  },
]);
