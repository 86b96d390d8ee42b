import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('432', [
  {
    says: 'care ended, and a change follows, or nothing is said',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2026', REC: 'E4A' },
        { CHILD: 'A', DECOM: '10/05/2026', RNE: 'P' },
        { CHILD: 'B', DECOM: '01/04/2026', REC: 'E17' },
        { CHILD: 'B', DECOM: '10/05/2026' },
      ],
    },
    flags: { Episodes: [1, 3] },
  },
  {
    says: 'care ended, and starts again',
    tables: {
      Episodes: [
        { DECOM: '01/04/2026', REC: 'E4A' },
        { DECOM: '10/05/2026', RNE: 'S' },
      ],
    },
  },
  {
    says: 'care went on, or the one before gives no reason or one that ended years ago',
    tables: {
      Episodes: [
        { DECOM: '01/04/2026', REC: 'X1' },
        { DECOM: '10/05/2026', RNE: 'P' },
        { DECOM: '20/05/2026', RNE: 'P', REC: 'E43' },
        { DECOM: '30/05/2026', RNE: 'P', REC: 'NONE' },
        { DECOM: '10/06/2026', RNE: 'P' },
      ],
    },
  },
  {
    says: 'the file has the later episode first',
    tables: {
      Episodes: [
        { DECOM: '10/05/2026', RNE: 'P' },
        { DECOM: '01/04/2026', REC: 'E8' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'the one before is another child’s',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2026', REC: 'E8' },
        { CHILD: 'B', DECOM: '10/05/2026', RNE: 'P' },
      ],
    },
  },
]);
