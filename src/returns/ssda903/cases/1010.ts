import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('1010', [
  {
    says: 'last year’s latest episode was open, and this year has none',
    tables: {
      OC3: [{ IN_TOUCH: 'YES' }],
      Episodes: [{ CHILD: 'B', DECOM: '01/05/2026' }],
      Episodes_last: [{ DECOM: '01/05/2025', DEC: '01/06/2025' }, { DECOM: '01/06/2025' }],
    },
    flags: { OC3: [0] },
  },
  {
    says: 'it was open, and this year has an episode',
    tables: {
      OC3: [{ IN_TOUCH: 'YES' }],
      Episodes: [{ DECOM: '01/06/2025' }],
      Episodes_last: [{ DECOM: '01/06/2025' }],
    },
  },
  {
    says: 'an earlier one was open and the latest was not, whichever comes first in the file',
    tables: {
      OC3: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Episodes: [],
      Episodes_last: [
        { CHILD: 'A', DECOM: '01/06/2025', DEC: '01/07/2025' },
        { CHILD: 'A', DECOM: '01/05/2025' },
        { CHILD: 'B', DECOM: '01/05/2025', DEC: '01/06/2025' },
        { CHILD: 'B', DECOM: '01/06/2025' },
      ],
    },
    flags: { OC3: [1] },
  },
  {
    says: 'of two that began on one day, the later in the file is the latest',
    tables: {
      OC3: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Episodes: [],
      Episodes_last: [
        { CHILD: 'A', DECOM: '01/06/2025' },
        { CHILD: 'A', DECOM: '01/06/2025', DEC: '01/07/2025' },
        { CHILD: 'B', DECOM: '01/06/2025', DEC: '01/07/2025' },
        { CHILD: 'B', DECOM: '01/06/2025' },
      ],
    },
    flags: { OC3: [1] },
  },
  {
    says: 'the end is no date, the start is no date, or nothing is known of last year',
    tables: {
      OC3: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }],
      Episodes: [],
      Episodes_last: [
        { CHILD: 'A', DECOM: '01/06/2025', DEC: '2025-07-01' },
        { CHILD: 'B', DECOM: '2025-06-01' },
      ],
    },
  },
  {
    says: 'last year was not given',
    tables: { OC3: [{ IN_TOUCH: 'YES' }], Episodes: [] },
    notRun: ['Episodes_last'],
  },
]);
