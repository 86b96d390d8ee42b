import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('185', [
  {
    says: 'came into care on the first day of the year, and the day after',
    tables: {
      OC2: [
        { CHILD: 'A', SDQ_SCORE: '12' },
        { CHILD: 'B', SDQ_SCORE: '12' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2026', RNE: 'S', LS: 'C2' },
        { CHILD: 'B', DECOM: '02/04/2026', RNE: 'S', LS: 'C2' },
      ],
    },
    flags: { OC2: [1] },
  },
  {
    says: 'left care on the last day of the year, and the day before',
    tables: {
      OC2: [
        { CHILD: 'A', SDQ_SCORE: '12' },
        { CHILD: 'B', SDQ_SCORE: '12' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2019', RNE: 'S', LS: 'C2', DEC: '31/03/2027', REC: 'E4A' },
        { CHILD: 'B', DECOM: '01/05/2019', RNE: 'S', LS: 'C2', DEC: '30/03/2027', REC: 'E4A' },
      ],
    },
    flags: { OC2: [1] },
  },
  {
    says: 'moved in the year, or had short breaks in it',
    tables: {
      OC2: [
        { CHILD: 'A', SDQ_SCORE: '12' },
        { CHILD: 'B', SDQ_SCORE: '12' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2019', RNE: 'S', LS: 'C2', DEC: '01/06/2026', REC: 'X1' },
        { CHILD: 'A', DECOM: '01/06/2026', RNE: 'P', LS: 'C2' },
        { CHILD: 'B', DECOM: '01/05/2019', RNE: 'S', LS: 'V4' },
      ],
    },
    flags: { OC2: [1] },
  },
  {
    says: 'no episode at all, or no child',
    tables: {
      OC2: [
        { CHILD: 'B', SDQ_SCORE: '12' },
        { CHILD: '', SDQ_SCORE: '12' },
      ],
      Episodes: [],
    },
    flags: { OC2: [0, 1] },
  },
  {
    says: 'a reason without a score, or neither',
    tables: { OC2: [{ SDQ_REASON: 'SDQ2' }, { CONVICTED: '0' }], Episodes: [] },
  },
  {
    says: 'a score that is none is a score here',
    tables: { OC2: [{ SDQ_SCORE: 'N/A' }], Episodes: [] },
    flags: { OC2: [0] },
  },
  {
    says: 'came into care on the last day of the year, or a day before it began and again on that last day',
    tables: {
      OC2: [
        { CHILD: 'A', SDQ_SCORE: '12' },
        { CHILD: 'B', SDQ_SCORE: '12' },
        { CHILD: 'C', SDQ_SCORE: '12' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '31/03/2027', RNE: 'S', LS: 'C2' },
        { CHILD: 'B', DECOM: '31/03/2026', RNE: 'S', LS: 'C2' },
        { CHILD: 'B', DECOM: '31/03/2027', RNE: 'S', LS: 'C2' },
        { CHILD: 'C', DECOM: '31/03/2027', RNE: 'P', LS: 'C2' },
      ],
    },
    flags: { OC2: [0, 1] },
  },
  {
    says: 'left care the day before the year, on its first day, or moved on that day',
    tables: {
      OC2: [
        { CHILD: 'A', SDQ_SCORE: '12' },
        { CHILD: 'B', SDQ_SCORE: '12' },
        { CHILD: 'C', SDQ_SCORE: '12' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2019', RNE: 'S', LS: 'C2', DEC: '31/03/2026', REC: 'E4A' },
        { CHILD: 'B', DECOM: '01/05/2019', RNE: 'S', LS: 'C2', DEC: '01/04/2026', REC: 'E4A' },
        { CHILD: 'C', DECOM: '01/05/2019', RNE: 'S', LS: 'C2', DEC: '01/04/2026', REC: 'X1' },
      ],
    },
    flags: { OC2: [0, 1] },
  },
]);
