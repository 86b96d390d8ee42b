import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('199', [
  {
    says: 'an adoption, with episodes before it',
    tables: {
      Episodes: [
        { DECOM: '01/04/2026', REC: 'X1' },
        { DECOM: '01/06/2026', REC: 'E11' },
      ],
    },
  },
  {
    says: 'an episode after an adoption, in whatever order the file has them',
    tables: {
      Episodes: [
        { DECOM: '01/09/2026' },
        { DECOM: '01/06/2026', REC: 'E12' },
        { CHILD: 'B', DECOM: '01/10/2026' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'a second adoption',
    tables: {
      Episodes: [
        { DECOM: '01/06/2026', REC: 'E11' },
        { DECOM: '01/09/2026', REC: 'E12' },
      ],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'an adoption of last year',
    tables: {
      Episodes_last: [{ DECOM: '01/01/2026', REC: 'E11' }],
      Episodes: [{ DECOM: '01/09/2026' }, { DECOM: '01/12/2026', REC: 'E11' }],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'two adoptions last year: the first counts',
    tables: {
      Episodes_last: [
        { DECOM: '01/03/2026', REC: 'E11' },
        { DECOM: '01/01/2026', REC: 'E11' },
      ],
      Episodes: [{ DECOM: '01/02/2026' }],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'the same adoption stands in both years’ files',
    tables: {
      Episodes_last: [{ DECOM: '01/01/2026', REC: 'E11' }],
      Episodes: [{ DECOM: '01/01/2026', REC: 'E11' }],
    },
  },
  {
    says: 'the same adoption in both years’ files, and an episode after it',
    tables: {
      Episodes_last: [{ DECOM: '01/01/2026', REC: 'E11' }],
      Episodes: [{ DECOM: '01/01/2026', REC: 'E11' }, { DECOM: '02/01/2026' }],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'two rows of one day: the file’s order decides',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/06/2026', REC: 'E11' },
        { CHILD: 'A', DECOM: '01/06/2026', REC: 'X1' },
        { CHILD: 'B', DECOM: '01/06/2026', REC: 'X1' },
        { CHILD: 'B', DECOM: '01/06/2026', REC: 'E11' },
      ],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'episodes without a date, this year or last, are left out',
    tables: {
      Episodes_last: [{ DECOM: 'SOON', REC: 'E11' }],
      Episodes: [{ DECOM: '01/09/2026' }, { DECOM: '', REC: 'E11' }, { DECOM: 'LATER' }],
    },
  },
  {
    says: 'other ends of care, last year and this',
    tables: {
      Episodes_last: [
        { DECOM: '01/01/2026', REC: 'E1' },
        { CHILD: 'B', DECOM: '01/01/2026', REC: 'E11' },
      ],
      Episodes: [{ DECOM: '01/05/2026', REC: 'E4A' }, { DECOM: '01/09/2026' }],
    },
  },
]);
