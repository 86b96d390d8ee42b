import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('165', [
  {
    says: 'each sex with and without an answer, all of them looked after in the year',
    tables: {
      Header: [
        { CHILD: 'A', SEX: 'F', MOTHER: '0' },
        { CHILD: 'B', SEX: 'F', MOTHER: '1' },
        { CHILD: 'C', SEX: 'F', MOTHER: '' },
        { CHILD: 'D', SEX: 'M', MOTHER: '0' },
        { CHILD: 'E', SEX: 'M', MOTHER: '' },
        { CHILD: 'F', SEX: 'U', MOTHER: '0' },
        { CHILD: 'G', SEX: 'U', MOTHER: '' },
      ],
      Episodes: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((CHILD) => ({ CHILD, DECOM: '01/05/2026' })),
      OC3: [],
    },
    flags: { Header: [2, 3] },
  },
  {
    says: 'an answer that is neither 0 nor 1, of whatever sex',
    tables: {
      Header: [
        { CHILD: 'A', SEX: 'F', MOTHER: '2' },
        { CHILD: 'B', SEX: 'M', MOTHER: 'N' },
        { CHILD: 'C', SEX: 'U', MOTHER: 'YES' },
      ],
      Episodes: [],
      OC3: [],
    },
    flags: { Header: [0, 1, 2] },
  },
  {
    says: 'no answer of a female: care ends before the year or on its first day, begins on its last or after',
    tables: {
      Header: ['A', 'B', 'C', 'D'].map((CHILD) => ({ CHILD, SEX: 'F' })),
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2025', DEC: '31/03/2026' },
        { CHILD: 'B', DECOM: '01/05/2025', DEC: '01/04/2026' },
        { CHILD: 'C', DECOM: '31/03/2027' },
        { CHILD: 'D', DECOM: '01/04/2027' },
      ],
      OC3: [],
    },
    flags: { Header: [1, 2] },
  },
  {
    says: 'an episode whose end is blank or no day goes on; one whose start is none does not count',
    tables: {
      Header: ['A', 'B', 'C'].map((CHILD) => ({ CHILD, SEX: 'F' })),
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2019' },
        { CHILD: 'B', DECOM: '01/05/2019', DEC: 'N/A' },
        { CHILD: 'C', DECOM: 'SOON' },
      ],
      OC3: [],
    },
    flags: { Header: [0, 1] },
  },
  {
    says: 'short breaks are not counted as being looked after',
    tables: {
      Header: [
        { CHILD: 'A', SEX: 'F' },
        { CHILD: 'B', SEX: 'F' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026', LS: 'V3' },
        { CHILD: 'B', DECOM: '01/05/2026', LS: 'V4' },
      ],
      OC3: [],
    },
  },
  {
    says: 'a female care leaver without an episode, with an answer and without one',
    tables: {
      Header: [
        { CHILD: 'A', SEX: 'F', MOTHER: '1' },
        { CHILD: 'B', SEX: 'F' },
      ],
      Episodes: [],
      OC3: [
        { CHILD: 'A', IN_TOUCH: 'YES' },
        { CHILD: 'B', IN_TOUCH: 'YES' },
      ],
    },
    flags: { Header: [0], OC3: [0] },
  },
  {
    says: 'a female with an answer and no episode, of whom nothing is said as a care leaver',
    tables: { Header: [{ SEX: 'F', MOTHER: '1' }], Episodes: [], OC3: [{ DOB: '01/05/2008' }] },
  },
  {
    says: 'a female care leaver who was looked after earlier in the year',
    tables: {
      Header: [
        { CHILD: 'A', SEX: 'F', MOTHER: '1' },
        { CHILD: 'B', SEX: 'F', MOTHER: '' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2019', DEC: '01/06/2026', REC: 'E5' },
        { CHILD: 'B', DECOM: '01/05/2019', DEC: '01/06/2026', REC: 'E5' },
      ],
      OC3: [
        { CHILD: 'A', ACTIV: 'F2' },
        { CHILD: 'B', ACCOM: 'U1' },
      ],
    },
    flags: { Header: [1], OC3: [1] },
  },
  {
    says: 'a male care leaver with an answer: the row of the care leaver only where something stands in it',
    tables: {
      Header: [{ SEX: 'M', MOTHER: '0' }],
      Episodes: [],
      OC3: [{ DOB: '01/05/2008' }, { ACCOM: 'U1' }],
    },
    flags: { Header: [0], OC3: [1] },
  },
]);
