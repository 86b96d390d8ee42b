import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('142', [
  {
    says: 'an earlier episode without an end, without a reason and without either',
    tables: {
      Episodes: [
        { DECOM: '01/04/2026', REC: 'X1' },
        { DECOM: '01/05/2026', DEC: '01/06/2026' },
        { DECOM: '01/06/2026' },
        { DECOM: '01/07/2026', DEC: '01/08/2026', REC: 'X1' },
        { DECOM: '01/08/2026' },
      ],
    },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'an earlier episode whose end is no day',
    tables: { Episodes: [{ DECOM: '01/04/2026', DEC: '31/04/2026', REC: 'X1' }, { DECOM: '01/05/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'the last in time may be open, wherever it stands in the file',
    tables: {
      Episodes: [{ DECOM: '01/05/2026' }, { DECOM: '01/04/2026', DEC: '01/05/2026', REC: 'X1' }],
    },
  },
  {
    says: 'the first in time is open, and stands last in the file',
    tables: {
      Episodes: [{ DECOM: '01/05/2026' }, { DECOM: '01/04/2026' }],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'of two that begin on one day, the later in the file is the last',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026' },
        { CHILD: 'A', DECOM: '01/05/2026' },
        { CHILD: 'B', DECOM: '01/05/2026', DEC: '01/05/2026', REC: 'X1' },
        { CHILD: 'B', DECOM: '01/05/2026' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'a row whose start is blank or no day neither is the last nor makes another of it',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026' },
        { CHILD: 'A', DECOM: 'SOON' },
        { CHILD: 'B', DECOM: '' },
        { CHILD: 'B', DECOM: '01/05/2026' },
      ],
    },
  },
  {
    says: 'two children, each with one open episode',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2026' },
        { CHILD: 'B', DECOM: '01/05/2026' },
      ],
    },
  },
]);
