import { casesOf } from '../testing/rule-case.ts';

const before = { DECOM: '01/04/2026', DEC: '10/05/2026' };

export const cases = casesOf('433', [
  {
    says: 'it begins on the day the one before ended',
    tables: { Episodes: [before, { DECOM: '10/05/2026', RNE: 'P' }] },
  },
  {
    says: 'the same day, written differently',
    tables: { Episodes: [before, { DECOM: '10/5/2026', RNE: 'P' }] },
  },
  {
    says: 'it begins the day before, or the day after',
    tables: {
      Episodes: [
        before,
        { DECOM: '09/05/2026', RNE: 'P' },
        { CHILD: 'B', ...before },
        { CHILD: 'B', DECOM: '11/05/2026', RNE: 'P' },
      ],
    },
    flags: { Episodes: [1, 3] },
  },
  {
    says: 'each kind of change, and a start',
    tables: {
      Episodes: ['P', 'L', 'T', 'U', 'B', 'S', ''].flatMap((RNE) => [
        { CHILD: `OF ${RNE}`, ...before },
        { CHILD: `OF ${RNE}`, DECOM: '11/05/2026', RNE },
      ]),
    },
    flags: { Episodes: [1, 3, 5, 7, 9] },
  },
  {
    says: 'the one before has no end, or this one no start',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2026' },
        { CHILD: 'A', DECOM: '10/05/2026', RNE: 'P' },
        { CHILD: 'B', ...before },
        { CHILD: 'B', RNE: 'P' },
      ],
    },
    flags: { Episodes: [1, 3] },
  },
  {
    says: 'there is none before',
    tables: {
      Episodes: [
        { CHILD: 'A', ...before },
        { CHILD: 'B', DECOM: '01/06/2026', RNE: 'P' },
      ],
    },
  },
  {
    says: 'of two that begin on one day, the one that ends later is the one before',
    tables: {
      Episodes: [
        { DECOM: '01/05/2026', DEC: '20/05/2026', RNE: 'S' },
        { DECOM: '01/05/2026', DEC: '10/05/2026', RNE: 'S' },
        { DECOM: '20/05/2026', RNE: 'P' },
      ],
    },
  },
  {
    says: 'the end of the one before is no date, and this one repeats its words, or does not',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2026', DEC: 'MAY', RNE: 'S' },
        { CHILD: 'A', DECOM: '10/05/2026', RNE: 'P' },
      ],
    },
    flags: { Episodes: [1] },
  },
]);
