import { casesOf } from '../testing/rule-case.ts';

const home = { HOME_POST: 'AA1 1AA' };

export const cases = casesOf('454', [
  {
    says: 'none, 20 and 350 miles, and 350.1',
    tables: {
      Episodes: [
        { ...home, PL_POST: 'AA1 1AA' },
        { ...home, PL_POST: 'BB1 1BB' },
        { ...home, PL_POST: 'CC1 1CC' },
        { ...home, PL_POST: 'CC1 2CC' },
      ],
    },
    flags: { Episodes: [3] },
  },
  {
    says: 'the largest distance that the return holds passes; one mile in ten more does not',
    tables: {
      Episodes: [
        { ...home, PL_POST: 'DD1 1DD' },
        { ...home, PL_POST: 'DD1 2DD' },
      ],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'a postcode is blank, on no list, or has no place on the map',
    tables: {
      Episodes: [
        { ...home, PL_POST: '' },
        { ...home, PL_POST: 'QQ9 9QQ' },
        { HOME_POST: '', PL_POST: 'CC1 2CC' },
        { ...home, PL_POST: 'NN1 1NN' },
      ],
    },
  },
  {
    says: 'the postcodes were not given',
    tables: { Episodes: [{ ...home, PL_POST: 'CC1 2CC' }] },
    without: ['postcodes'],
    notRun: ['postcodes'],
  },
]);
