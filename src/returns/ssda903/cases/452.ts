import { casesOf } from '../testing/rule-case.ts';

const last = { DECOM: '01/06/2025', RNE: 'S', PL_POST: 'AA1 1AA' };
const moved = { DECOM: '01/06/2025', RNE: 'S', PL_POST: 'BB1 1BB' };

export const cases = casesOf('452', [
  {
    says: 'the placement lies in another authority',
    tables: { Episodes: [moved], Episodes_last: [last] },
    flags: { Episodes: [0] },
  },
  {
    says: 'another postcode of the same authority, or the same in another spacing',
    tables: {
      Episodes: [
        { ...moved, CHILD: 'A', PL_POST: 'AA1 2AA' },
        { ...moved, CHILD: 'B', PL_POST: 'aa11aa' },
      ],
      Episodes_last: [
        { ...last, CHILD: 'A' },
        { ...last, CHILD: 'B' },
      ],
    },
  },
  {
    says: 'not known in one year only, whichever it is; and in neither',
    tables: {
      Episodes: [
        { ...moved, CHILD: 'A', PL_POST: 'QQ9 9QQ' },
        { ...moved, CHILD: 'B' },
        { ...moved, CHILD: 'C', PL_POST: 'QQ9 9QQ' },
      ],
      Episodes_last: [
        { ...last, CHILD: 'A' },
        { ...last, CHILD: 'B', PL_POST: '' },
        { ...last, CHILD: 'C', PL_POST: '' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'last year’s episode ended, or holds an end that cannot be read',
    tables: {
      Episodes: [
        { ...moved, CHILD: 'A' },
        { ...moved, CHILD: 'B' },
      ],
      Episodes_last: [
        { ...last, CHILD: 'A', DEC: '01/02/2026' },
        { ...last, CHILD: 'B', DEC: '2026-02-01' },
      ],
    },
  },
  {
    says: 'the reason it began is another, or is blank in both years',
    tables: {
      Episodes: [
        { ...moved, CHILD: 'A', RNE: 'P' },
        { ...moved, CHILD: 'B', RNE: '' },
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
      Episodes: [{ ...last, DECOM: '01/09/2026' }, moved],
      Episodes_last: [last, { ...moved, DECOM: '01/05/2025' }],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'a child none of whose episodes has a date, in either year, does not keep the rule from others',
    tables: {
      Episodes: [
        { ...moved, CHILD: 'A', DECOM: 'SOON' },
        { ...moved, CHILD: 'B' },
        { ...moved, CHILD: 'C' },
        { ...moved, CHILD: 'D' },
      ],
      Episodes_last: [
        { ...last, CHILD: 'A' },
        { ...last, CHILD: 'B', DECOM: '' },
        { ...last, CHILD: 'C' },
      ],
    },
    flags: { Episodes: [2] },
  },
  {
    says: 'the postcodes were not given',
    tables: { Episodes: [moved], Episodes_last: [last] },
    without: ['postcodes'],
    notRun: ['postcodes'],
  },
]);
