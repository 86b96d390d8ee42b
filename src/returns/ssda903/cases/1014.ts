import { casesOf } from '../testing/rule-case.ts';

const answered = { IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'U1' };

export const cases = casesOf('1014', [
  {
    says: 'care ended the day before the year, on its first day, or the day after',
    tables: {
      UASC: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }],
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2024', DEC: '31/03/2026' },
        { CHILD: 'B', DECOM: '01/05/2024', DEC: '01/04/2026' },
        { CHILD: 'C', DECOM: '01/05/2024', DEC: '02/04/2026' },
      ],
      OC3: [
        { CHILD: 'A', ...answered },
        { CHILD: 'B', ...answered },
        { CHILD: 'C', ...answered },
      ],
    },
    flags: { UASC: [0], OC3: [0] },
  },
  {
    says: 'care began on the last day of the year, or the day after',
    tables: {
      UASC: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Episodes: [
        { CHILD: 'A', DECOM: '31/03/2027' },
        { CHILD: 'B', DECOM: '01/04/2027' },
      ],
      OC3: [],
    },
    flags: { UASC: [1] },
  },
  {
    says: 'a child without any episode: the usual care leaver',
    tables: { UASC: [{ DUC: '01/05/2025' }], Episodes: [], OC3: [answered] },
    flags: { UASC: [0], OC3: [0] },
  },
  {
    says: 'one answer is enough, and a birthday record without answers is not marked',
    tables: {
      UASC: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Episodes: [],
      OC3: [
        { CHILD: 'A', ACTIV: 'F2' },
        { CHILD: 'B', DOB: '01/06/2008' },
      ],
    },
    flags: { UASC: [0, 1], OC3: [0] },
  },
  {
    says: 'an episode that goes on, and one whose end is no date',
    tables: {
      UASC: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2024' },
        { CHILD: 'B', DECOM: '01/05/2024', DEC: '2025-05-01' },
      ],
      OC3: [{ CHILD: 'A', ...answered }],
    },
  },
  {
    says: 'a row without a child is nobody’s, and an episode without one shows no care',
    tables: { UASC: [{ CHILD: '' }], Episodes: [{ CHILD: '', DECOM: '01/05/2026' }], OC3: [] },
    flags: { UASC: [0] },
  },
  {
    says: 'a care leaver who is not in UASC',
    tables: { UASC: [], Episodes: [], OC3: [answered] },
  },
]);
