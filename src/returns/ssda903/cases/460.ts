import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('460', [
  {
    says: 'care ended the day before the 18th birthday, on it, and the day after',
    tables: {
      Header: [{ DOB: '10/05/2008' }],
      Episodes: [
        { DEC: '09/05/2026', REC: 'E17' },
        { DEC: '10/05/2026', REC: 'E17' },
        { DEC: '11/05/2026', REC: 'E17' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'care ended for another reason',
    tables: {
      Header: [{ DOB: '10/05/2008' }],
      Episodes: [
        { DEC: '09/05/2026', REC: 'E4A' },
        { DEC: '09/05/2026', REC: '' },
      ],
    },
  },
  {
    says: 'born on 29 February: 18 on 28 February in a common year',
    tables: {
      Header: [{ DOB: '29/02/2008' }],
      Episodes: [
        { DEC: '27/02/2026', REC: 'E17' },
        { DEC: '28/02/2026', REC: 'E17' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'a child stands twice in Header: either date of birth will do, and no other child is touched',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '10/05/2007' },
        { CHILD: 'A', DOB: '10/05/2008' },
        { CHILD: 'B', DOB: '10/05/2007' },
      ],
      Episodes: [
        { CHILD: 'B', DEC: '09/05/2026', REC: 'E17' },
        { CHILD: 'A', DEC: '09/05/2026', REC: 'E17' },
      ],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'either date is missing, or the child is not in Header',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '10/05/2008' },
        { CHILD: 'B', DOB: 'UNKNOWN' },
      ],
      Episodes: [
        { CHILD: 'A', DEC: '', REC: 'E17' },
        { CHILD: 'B', DEC: '09/05/2026', REC: 'E17' },
        { CHILD: 'C', DEC: '09/05/2026', REC: 'E17' },
      ],
    },
  },
]);
