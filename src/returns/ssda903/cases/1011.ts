import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('1011', [
  {
    says: 'the latest episode ended by transfer, and there is an answer',
    tables: {
      OC3: [
        { CHILD: 'A', IN_TOUCH: 'YES' },
        { CHILD: 'B', ACTIV: 'F1' },
        { CHILD: 'C', ACCOM: 'U1' },
      ],
      Episodes: ['A', 'B', 'C'].map((CHILD) => ({ CHILD, DECOM: '01/05/2026', REC: 'E3' })),
    },
    flags: { OC3: [0, 1, 2] },
  },
  {
    says: 'it ended by transfer, and there is no answer',
    tables: { OC3: [{ DOB: '01/06/2008' }], Episodes: [{ DECOM: '01/05/2026', REC: 'E3' }] },
  },
  {
    says: 'it ended otherwise, or goes on',
    tables: {
      OC3: [
        { CHILD: 'A', IN_TOUCH: 'YES' },
        { CHILD: 'B', IN_TOUCH: 'YES' },
        { CHILD: 'C', IN_TOUCH: 'YES' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026', REC: 'E4A' },
        { CHILD: 'B', DECOM: '01/05/2026', REC: '' },
        { CHILD: 'C', DECOM: '01/05/2026', REC: 'X1' },
      ],
    },
  },
  {
    says: 'an earlier episode ended by transfer, and the child came back, whichever comes first in the file',
    tables: {
      OC3: [
        { CHILD: 'A', IN_TOUCH: 'YES' },
        { CHILD: 'B', IN_TOUCH: 'YES' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/06/2026', REC: 'E4A' },
        { CHILD: 'A', DECOM: '01/05/2026', REC: 'E3' },
        { CHILD: 'B', DECOM: '01/06/2026', REC: 'E3' },
        { CHILD: 'B', DECOM: '01/05/2026', REC: 'E4A' },
      ],
    },
    flags: { OC3: [1] },
  },
  {
    says: 'a child none of whose episodes has a date does not keep the rule from others',
    tables: {
      OC3: [
        { CHILD: 'A', IN_TOUCH: 'YES' },
        { CHILD: 'B', IN_TOUCH: 'YES' },
        { CHILD: 'C', IN_TOUCH: 'YES' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: 'SOON', REC: 'E3' },
        { CHILD: 'B', DECOM: '01/05/2026', REC: 'E3' },
      ],
    },
    flags: { OC3: [1] },
  },
]);
