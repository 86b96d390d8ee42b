import { casesOf } from '../testing/rule-case.ts';

const answers = { IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'U1' };
/** 17 on 10 June 2026. */
const seventeen = { DOB: '10/06/2009', ...answers };

export const cases = casesOf('1007', [
  {
    says: 'the episode goes on',
    tables: { Episodes: [{ DECOM: '01/05/2026' }], OC3: [seventeen] },
    flags: { OC3: [0] },
  },
  {
    says: 'it ends the day after the birthday, or on the birthday, or the day before',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026', DEC: '11/06/2026' },
        { CHILD: 'B', DECOM: '01/05/2026', DEC: '10/06/2026' },
        { CHILD: 'C', DECOM: '01/05/2026', DEC: '09/06/2026' },
      ],
      OC3: [
        { CHILD: 'A', ...seventeen },
        { CHILD: 'B', ...seventeen },
        { CHILD: 'C', ...seventeen },
      ],
    },
    flags: { OC3: [0] },
  },
  {
    says: 'it begins the day before the birthday, on the birthday, or the day after',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '09/06/2026' },
        { CHILD: 'B', DECOM: '10/06/2026' },
        { CHILD: 'C', DECOM: '11/06/2026' },
      ],
      OC3: [
        { CHILD: 'A', ...seventeen },
        { CHILD: 'B', ...seventeen },
        { CHILD: 'C', ...seventeen },
      ],
    },
    flags: { OC3: [0, 1] },
  },
  {
    says: 'of 16, 17, 18 and 19 year olds, those who are 17 or 18 on 31 March',
    tables: {
      Episodes: ['A', 'B', 'C', 'D', 'E', 'F'].map((CHILD) => ({ CHILD, DECOM: '01/04/2020' })),
      OC3: [
        { CHILD: 'A', ...answers, DOB: '01/04/2010' },
        { CHILD: 'B', ...answers, DOB: '31/03/2010' },
        { CHILD: 'C', ...answers, DOB: '01/04/2009' },
        { CHILD: 'D', ...answers, DOB: '31/03/2009' },
        { CHILD: 'E', ...answers, DOB: '01/04/2008' },
        { CHILD: 'F', ...answers, DOB: '31/03/2008' },
      ],
    },
    flags: { OC3: [1, 2, 3, 4] },
  },
  {
    says: 'an 18 year old who left after becoming 17 and before becoming 18',
    tables: {
      Episodes: [{ DECOM: '01/04/2026', DEC: '09/06/2026' }],
      OC3: [{ DOB: '10/06/2008', ...answers }],
    },
  },
  {
    says: 'one answer is enough, and none is none',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026' },
        { CHILD: 'B', DECOM: '01/05/2026' },
      ],
      OC3: [
        { CHILD: 'A', DOB: '10/06/2009', ACCOM: 'U1' },
        { CHILD: 'B', DOB: '10/06/2009' },
      ],
    },
    flags: { OC3: [0] },
  },
  {
    says: 'an episode with a date that is none is passed by, and the next is looked at',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026', DEC: '2026-08-01' },
        { CHILD: 'B', DECOM: 'MAY', DEC: '01/08/2026' },
        { CHILD: 'B', DECOM: '01/05/2026', DEC: '01/08/2026' },
      ],
      OC3: [
        { CHILD: 'A', ...seventeen },
        { CHILD: 'B', ...seventeen },
      ],
    },
    flags: { OC3: [1] },
  },
  {
    says: 'born on 29 February and 18 in a common year: the birthday is 28 February',
    year: '2025-26',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2025', DEC: '28/02/2026' },
        { CHILD: 'B', DECOM: '01/04/2025', DEC: '01/03/2026' },
      ],
      OC3: [
        { CHILD: 'A', DOB: '29/02/2008', ...answers },
        { CHILD: 'B', DOB: '29/02/2008', ...answers },
      ],
    },
    flags: { OC3: [1] },
  },
  {
    says: 'no date of birth, or an episode of another child',
    tables: {
      Episodes: [{ CHILD: 'A', DECOM: '01/05/2026' }],
      OC3: [
        { CHILD: 'A', ...answers },
        { CHILD: 'B', ...seventeen },
      ],
    },
  },
]);
