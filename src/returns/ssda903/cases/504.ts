import { casesOf } from '../testing/rule-case.ts';

const before = { DECOM: '01/04/2026', DEC: '10/05/2026', REC: 'X1', CIN: 'N1' };

export const cases = casesOf('504', [
  {
    says: 'the next episode begins on the day, with another category, with the same, with none',
    tables: {
      Episodes: [
        { ...before, CHILD: 'A' },
        { CHILD: 'A', DECOM: '10/05/2026', CIN: 'N2' },
        { ...before, CHILD: 'B' },
        { CHILD: 'B', DECOM: '10/05/2026', CIN: 'n1' },
        { ...before, CHILD: 'C' },
        { CHILD: 'C', DECOM: '10/05/2026', CIN: '' },
      ],
    },
    flags: { Episodes: [1, 5] },
  },
  {
    says: 'a blank is other than a value, and than another blank',
    tables: {
      Episodes: [
        { ...before, CHILD: 'A', CIN: '' },
        { CHILD: 'A', DECOM: '10/05/2026', CIN: 'N1' },
        { ...before, CHILD: 'B', CIN: '' },
        { CHILD: 'B', DECOM: '10/05/2026', CIN: '' },
      ],
    },
    flags: { Episodes: [1, 3] },
  },
  {
    says: 'the next begins the day before, or the day after',
    tables: {
      Episodes: [
        { ...before, CHILD: 'A' },
        { CHILD: 'A', DECOM: '09/05/2026', CIN: 'N2' },
        { ...before, CHILD: 'B' },
        { CHILD: 'B', DECOM: '11/05/2026', CIN: 'N2' },
      ],
    },
  },
  {
    says: 'the child left care and came back on the same day',
    tables: {
      Episodes: [
        { ...before, REC: 'E4A' },
        { DECOM: '10/05/2026', CIN: 'N2' },
      ],
    },
  },
  {
    says: 'the days on which they meet are missing',
    tables: {
      Episodes: [
        { ...before, DEC: '' },
        { DECOM: '', CIN: 'N2' },
      ],
    },
  },
  {
    says: 'the file has the later episode first, or another child’s between',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '10/05/2026', CIN: 'N2' },
        { CHILD: 'B', DECOM: '10/05/2026', CIN: 'N3' },
        { ...before, CHILD: 'A' },
      ],
    },
    flags: { Episodes: [0] },
  },
]);
