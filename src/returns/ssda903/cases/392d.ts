import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('392d', [
  {
    says: 'the same, in a foster placement or in none that is named',
    tables: {
      Episodes: [
        { PLACE: 'U6', HOME_POST: 'AA1 1AA', PL_POST: 'AA1 1AA' },
        { HOME_POST: 'QQ9 9QQ', PL_POST: 'qq9 9qq' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  { says: 'with parents', tables: { Episodes: [{ PLACE: 'P1', HOME_POST: 'AA1 1AA', PL_POST: 'AA1 1AA' }] } },
  {
    says: 'different postcodes',
    tables: { Episodes: [{ PLACE: 'U6', HOME_POST: 'AA1 1AA', PL_POST: 'AA1 2AA' }] },
  },
  {
    says: 'spaced differently',
    tables: { Episodes: [{ PLACE: 'U6', HOME_POST: 'AA1 1AA', PL_POST: 'AA11AA' }] },
  },
  { says: 'blanks', tables: { Episodes: [{ PLACE: 'U6' }, { PLACE: 'U6', HOME_POST: 'AA1 1AA' }] } },
]);
