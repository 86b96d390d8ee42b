import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('214', [
  {
    says: 'a postcode, a URN or both of a short-term break',
    tables: {
      Episodes: [
        { LS: 'V3', PL_POST: 'AA1 1AA' },
        { LS: 'V4', URN: 'SC000001' },
        { LS: 'V4', PL_POST: 'AA1 1AA', URN: 'XXXXXXX' },
      ],
    },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'a short-term break with neither',
    tables: { Episodes: [{ LS: 'V3' }, { LS: 'V4', HOME_POST: 'AA1 1AA' }] },
  },
  {
    says: 'another legal status',
    tables: { Episodes: [{ LS: 'V2', PL_POST: 'AA1 1AA', URN: 'SC000001' }, { PL_POST: 'AA1 1AA' }] },
  },
]);
