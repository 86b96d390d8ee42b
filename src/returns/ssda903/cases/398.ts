import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('398', [
  {
    says: 'either postcode is given for short breaks of either kind',
    tables: {
      Episodes: [
        { LS: 'V3', HOME_POST: 'AA1 1AA' },
        { LS: 'V4', PL_POST: 'QQ9 9QQ' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  { says: 'neither is given', tables: { Episodes: [{ LS: 'V3' }, { LS: 'V4', HOME_POST: ' ' }] } },
  {
    says: 'another legal status',
    tables: { Episodes: [{ LS: 'V2', HOME_POST: 'AA1 1AA' }, { PL_POST: 'AA1 1AA' }] },
  },
]);
