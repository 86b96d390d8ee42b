import { casesOf } from '../testing/rule-case.ts';

const answers = { IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'U1' };
/** 17, or 18, on 10 June 2026. */
const seventeen = { DOB: '10/06/2009', ...answers };
const eighteen = { DOB: '10/06/2008', ...answers };

const leaving = [
  { CHILD: 'A', DEC: '09/06/2026' },
  { CHILD: 'B', DEC: '10/06/2026' },
  { CHILD: 'C', DEC: '11/06/2026' },
];

export const cases = casesOf('1016', [
  {
    says: 'a 17 year old left the day before becoming 17, on the day, or the day after',
    tables: {
      OC3: [
        { CHILD: 'A', ...seventeen },
        { CHILD: 'B', ...seventeen },
        { CHILD: 'C', ...seventeen },
      ],
      Episodes: leaving,
    },
    flags: { OC3: [1, 2] },
  },
  {
    says: 'an 18 year old left the day before becoming 18, on the day as is usual, or the day after',
    tables: {
      OC3: [
        { CHILD: 'A', ...eighteen },
        { CHILD: 'B', ...eighteen },
        { CHILD: 'C', ...eighteen },
      ],
      Episodes: leaving,
    },
    flags: { OC3: [2] },
  },
  {
    says: 'of 16, 17, 18 and 19 year olds, those who are 17 or 18 on 31 March',
    tables: {
      OC3: [
        { CHILD: 'A', ...answers, DOB: '01/04/2010' },
        { CHILD: 'B', ...answers, DOB: '31/03/2010' },
        { CHILD: 'C', ...answers, DOB: '01/04/2009' },
        { CHILD: 'D', ...answers, DOB: '31/03/2009' },
        { CHILD: 'E', ...answers, DOB: '01/04/2008' },
        { CHILD: 'F', ...answers, DOB: '31/03/2008' },
      ],
      Episodes: ['A', 'B', 'C', 'D', 'E', 'F'].map((CHILD) => ({ CHILD, DEC: '01/04/2027' })),
    },
    flags: { OC3: [1, 2, 3, 4] },
  },
  {
    says: 'an 18 year old who left a year before, when 17',
    tables: { OC3: [{ DOB: '01/04/2008', ...answers }], Episodes: [{ DEC: '01/04/2026' }] },
  },
  {
    says: '18 on 31 March itself, and left on that day',
    tables: { OC3: [{ DOB: '31/03/2009', ...answers }], Episodes: [{ DEC: '31/03/2027' }] },
  },
  {
    says: 'one answer is enough, and none is none',
    tables: {
      OC3: [
        { CHILD: 'B', DOB: '10/06/2009', IN_TOUCH: 'NO' },
        { CHILD: 'C', DOB: '10/06/2009' },
      ],
      Episodes: leaving,
    },
    flags: { OC3: [0] },
  },
  {
    says: 'any episode of several, and none that goes on',
    tables: {
      OC3: [
        { CHILD: 'A', ...seventeen },
        { CHILD: 'D', ...seventeen },
      ],
      Episodes: [...leaving, { CHILD: 'A', DEC: '01/08/2026' }, { CHILD: 'D', DEC: '' }],
    },
    flags: { OC3: [0] },
  },
  {
    says: 'a date of birth that is none does not keep the rule from others',
    tables: {
      OC3: [
        { CHILD: 'B', ...answers, DOB: '2009-06-10' },
        { CHILD: 'C', ...seventeen },
      ],
      Episodes: leaving,
    },
    flags: { OC3: [1] },
  },
  {
    says: 'born on 29 February and 18 in a common year: the birthday is 28 February',
    year: '2025-26',
    tables: {
      OC3: [
        { CHILD: 'A', ...answers, DOB: '29/02/2008' },
        { CHILD: 'B', ...answers, DOB: '29/02/2008' },
      ],
      Episodes: [
        { CHILD: 'A', DEC: '28/02/2026' },
        { CHILD: 'B', DEC: '01/03/2026' },
      ],
    },
    flags: { OC3: [1] },
  },
]);
