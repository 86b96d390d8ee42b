import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('437', [
  {
    says: 'an episode follows a death, and one follows an age assessment',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2026', REC: 'E2' },
        { CHILD: 'A', DECOM: '01/06/2026' },
        { CHILD: 'B', DECOM: '01/04/2026', REC: 'E15' },
        { CHILD: 'B', DECOM: '01/06/2026' },
      ],
    },
    flags: { Episodes: [0, 2] },
  },
  {
    says: 'nothing follows, for the other row is another child’s',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2026', REC: 'E2' },
        { CHILD: 'B', DECOM: '01/06/2026' },
      ],
    },
  },
  {
    says: 'it is the last by its date, and not by the file',
    tables: { Episodes: [{ DECOM: '01/06/2026', REC: 'E2' }, { DECOM: '01/04/2026' }] },
  },
  {
    says: 'what follows began on the same day, or has no date',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2026', REC: 'E2' },
        { CHILD: 'A', DECOM: '01/04/2026' },
        { CHILD: 'B', DECOM: '', REC: '' },
        { CHILD: 'B', DECOM: '01/04/2026', REC: 'E15' },
      ],
    },
    flags: { Episodes: [0, 3] },
  },
  {
    says: 'the episode that ends so has no date',
    tables: { Episodes: [{ DECOM: 'SOON', REC: 'E2' }, { DECOM: '' }] },
  },
  {
    says: 'other endings can be followed by more care',
    tables: { Episodes: [{ DECOM: '01/04/2026', REC: 'E4A' }, { DECOM: '01/06/2026' }] },
  },
]);
