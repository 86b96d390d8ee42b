import { casesOf } from '../testing/rule-case.ts';

const AD1 = [{ DATE_MATCH: '10/06/2026' }];

export const cases = casesOf('582', [
  {
    says: 'adopted on the day of the match, unopposed or with consent dispensed with',
    tables: {
      AD1,
      Episodes: [
        { DEC: '10/06/2026', REC: 'E11' },
        { DEC: '10/06/2026', REC: 'E12' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'the same day, written otherwise',
    tables: { AD1, Episodes: [{ DEC: '10/6/2026', REC: 'E11' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'adopted the day before or the day after',
    tables: {
      AD1,
      Episodes: [
        { DEC: '09/06/2026', REC: 'E11' },
        { DEC: '11/06/2026', REC: 'E12' },
      ],
    },
  },
  {
    says: 'care ended otherwise',
    tables: { AD1, Episodes: [{ DEC: '10/06/2026', REC: 'E4A' }, { DEC: '10/06/2026' }] },
  },
  {
    says: 'one of the dates is missing or cannot be read, or is another child’s',
    tables: {
      AD1: [...AD1, { CHILD: 'B' }, { CHILD: 'C', DATE_MATCH: 'JUNE' }],
      Episodes: [
        { REC: 'E11' },
        { CHILD: 'B', REC: 'E11' },
        { CHILD: 'C', DEC: 'JUNE', REC: 'E11' },
        { CHILD: 'D', DEC: '10/06/2026', REC: 'E11' },
      ],
    },
  },
]);
