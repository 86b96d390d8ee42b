import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('392c', [
  {
    says: 'both are on the list, however they are spaced',
    tables: {
      Episodes: [
        { HOME_POST: 'AA1 1AA', PL_POST: 'bb11bb' },
        { HOME_POST: 'AA11 AA', PL_POST: 'SS1 1SS' },
      ],
    },
  },
  {
    says: 'one of them is not on the list',
    tables: {
      Episodes: [
        { HOME_POST: 'QQ9 9QQ', PL_POST: 'AA1 1AA' },
        { HOME_POST: 'AA1 1AA', PL_POST: 'NFA' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  { says: 'blanks', tables: { Episodes: [{}, { HOME_POST: 'AA1 1AA' }] } },
  {
    says: 'there is no list',
    tables: { Episodes: [{ HOME_POST: 'QQ9 9QQ' }] },
    without: ['postcodes'],
    notRun: ['postcodes'],
  },
]);
