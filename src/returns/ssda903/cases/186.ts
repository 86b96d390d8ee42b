import { casesOf } from '../testing/rule-case.ts';

/** Three children in care since long before the year, and still. */
const inCare = ['A', 'B', 'C'].map((CHILD) => ({ CHILD, DECOM: '01/05/2019', RNE: 'S', LS: 'C2' }));

/** Children A, B and C, born on these days, with neither a score nor a reason. */
const aged = (...born: readonly string[]) => born.map((DOB, at) => ({ CHILD: 'ABC'.charAt(at), DOB }));

export const cases = casesOf('186', [
  {
    says: 'fourth birthday the day before the year began, on its first day and the day after',
    tables: { OC2: aged('31/03/2022', '01/04/2022', '02/04/2022'), Episodes: inCare },
    flags: { OC2: [0, 1] },
  },
  {
    says: 'seventeenth birthday the day before the year ends, on its last day and the day after',
    tables: { OC2: aged('30/03/2010', '31/03/2010', '01/04/2010'), Episodes: inCare },
    flags: { OC2: [2] },
  },
  {
    says: 'a score, a reason, or both',
    tables: {
      OC2: [
        { CHILD: 'A', DOB: '01/05/2015', SDQ_SCORE: '0' },
        { CHILD: 'B', DOB: '01/05/2015', SDQ_REASON: 'SDQ2' },
        { CHILD: 'C', DOB: '01/05/2015', SDQ_SCORE: '12', SDQ_REASON: 'SDQ2' },
      ],
      Episodes: inCare,
    },
  },
  {
    says: 'not looked after for the whole year, or not at all',
    tables: {
      OC2: aged('01/05/2015', '01/05/2015', '01/05/2015'),
      Episodes: [
        { CHILD: 'A', DECOM: '02/04/2026', RNE: 'S', LS: 'C2' },
        { CHILD: 'B', DECOM: '01/05/2019', RNE: 'S', LS: 'C2', DEC: '30/03/2027', REC: 'E4A' },
      ],
    },
  },
  {
    says: 'the date of birth is blank or no day',
    tables: { OC2: aged('', '31/04/2015'), Episodes: inCare },
  },
]);
