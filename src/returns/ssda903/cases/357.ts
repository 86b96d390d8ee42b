import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('357', [
  {
    says: 'the first begins on 1 April with something other than a start',
    tables: { Episodes: [{ DECOM: '01/04/2026', RNE: 'P' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'the first begins in the year without a reason',
    tables: { Episodes: [{ DECOM: '31/03/2027' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'the first begins on 31 March, before the year',
    tables: { Episodes: [{ DECOM: '31/03/2026', RNE: 'P' }] },
  },
  {
    says: 'the first begins in the year with a start',
    tables: { Episodes: [{ DECOM: '01/05/2026', RNE: 'S' }] },
  },
  {
    says: 'only the first is looked at, wherever it stands in the file',
    tables: {
      Episodes: [
        { DECOM: '01/06/2026', RNE: 'P' },
        { DECOM: '01/05/2026', RNE: 'S' },
      ],
    },
  },
  {
    says: 'of two on one day the first in the file counts',
    tables: {
      Episodes: [
        { DECOM: '01/05/2026', RNE: 'L' },
        { DECOM: '01/05/2026', RNE: 'S' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'a child none of whose episodes has a date does not keep the rule from others',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: 'SOON', RNE: 'P' },
        { CHILD: 'B', DECOM: '01/05/2026', RNE: 'P' },
      ],
    },
    flags: { Episodes: [1] },
  },
]);
