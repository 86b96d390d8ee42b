import { casesOf } from '../testing/rule-case.ts';

const last = { DECOM: '01/06/2025', RNE: 'S', HOME_POST: 'AA1 1AA', PL_POST: 'BB1 1BB' };

export const cases = casesOf('453', [
  {
    says: 'the same distance, 0.1 miles more, and 0.2 miles more',
    tables: {
      Episodes: [
        { ...last, CHILD: 'A' },
        { ...last, CHILD: 'B', PL_POST: 'BB1 2BB' },
        { ...last, CHILD: 'C', PL_POST: 'BB1 3BB' },
      ],
      Episodes_last: [
        { ...last, CHILD: 'A' },
        { ...last, CHILD: 'B' },
        { ...last, CHILD: 'C' },
      ],
    },
    flags: { Episodes: [2] },
  },
  {
    says: 'ten miles less, for the home changed',
    tables: { Episodes: [{ ...last, HOME_POST: 'BB1 1BB' }], Episodes_last: [last] },
    flags: { Episodes: [0] },
  },
  {
    says: 'known only now is a change; known only last year, or never, is not',
    tables: {
      Episodes: [
        { ...last, CHILD: 'A' },
        { ...last, CHILD: 'B', PL_POST: 'QQ9 9QQ' },
        { ...last, CHILD: 'C', HOME_POST: '' },
      ],
      Episodes_last: [
        { ...last, CHILD: 'A', PL_POST: '' },
        { ...last, CHILD: 'B' },
        { ...last, CHILD: 'C', HOME_POST: '' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'last year’s episode ended; an end that cannot be read is none',
    tables: {
      Episodes: [
        { ...last, CHILD: 'A', PL_POST: 'BB1 3BB' },
        { ...last, CHILD: 'B', PL_POST: 'BB1 3BB' },
      ],
      Episodes_last: [
        { ...last, CHILD: 'A', DEC: '01/02/2026' },
        { ...last, CHILD: 'B', DEC: '2026-02-01' },
      ],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'the reason it began is another, or is blank in both years',
    tables: {
      Episodes: [
        { ...last, CHILD: 'A', RNE: 'P', PL_POST: 'BB1 3BB' },
        { ...last, CHILD: 'B', RNE: '', PL_POST: 'BB1 3BB' },
      ],
      Episodes_last: [
        { ...last, CHILD: 'A' },
        { ...last, CHILD: 'B', RNE: '' },
      ],
    },
  },
  {
    says: 'this year’s first and last year’s latest are compared, wherever they stand',
    tables: {
      Episodes: [
        { ...last, DECOM: '01/09/2026' },
        { ...last, PL_POST: 'BB1 3BB' },
      ],
      Episodes_last: [last, { ...last, DECOM: '01/05/2025', PL_POST: 'BB1 3BB' }],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'a child none of whose episodes has a date, in either year, does not keep the rule from others',
    tables: {
      Episodes: [
        { ...last, CHILD: 'A', PL_POST: 'BB1 3BB', DECOM: 'SOON' },
        { ...last, CHILD: 'B', PL_POST: 'BB1 3BB' },
        { ...last, CHILD: 'C', PL_POST: 'BB1 3BB' },
      ],
      Episodes_last: [
        { ...last, CHILD: 'A' },
        { ...last, CHILD: 'B', DECOM: '' },
        { ...last, CHILD: 'C' },
      ],
    },
    flags: { Episodes: [2] },
  },
]);
