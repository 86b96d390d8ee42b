import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('420', [
  {
    says: 'short breaks of either kind, at a postcode of an authority or of Scotland',
    tables: {
      Episodes: [
        { LS: 'V3', PL_POST: 'AA1 1AA' },
        { LS: 'V4', PL_POST: 'BB1 1BB' },
        { LS: 'V3', PL_POST: 'SS1 1SS' },
      ],
    },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'no postcode, one on no list, one of no authority, and only that of home',
    tables: {
      Episodes: [
        { LS: 'V3' },
        { LS: 'V3', PL_POST: 'QQ9 9QQ' },
        { LS: 'V3', PL_POST: 'EE1 1EE' },
        { LS: 'V4', HOME_POST: 'AA1 1AA' },
      ],
    },
  },
  {
    says: 'another legal status',
    tables: { Episodes: [{ LS: 'V2', PL_POST: 'AA1 1AA' }, { PL_POST: 'AA1 1AA' }] },
  },
  {
    says: 'there is no list of postcodes',
    tables: { Episodes: [{ LS: 'V3', PL_POST: 'AA1 1AA' }] },
    without: ['postcodes'],
    notRun: ['postcodes'],
  },
]);
