import { casesOf } from '../testing/rule-case.ts';
import { historyOf } from '../testing/history.ts';

const noneSeeksAsylum = { Header: [{ CHILD: 'A' }, { CHILD: 'B' }], UASC: [] };

export const cases = casesOf('164', [
  {
    says: 'at home, and 999.9 miles from it',
    tables: {
      ...noneSeeksAsylum,
      Episodes: [
        { HOME_POST: 'AA1 1AA', PL_POST: 'AA1 1AA' },
        { HOME_POST: 'AA1 1AA', PL_POST: 'DD1 1DD' },
      ],
    },
  },
  {
    says: '1000.0 miles from home',
    tables: { ...noneSeeksAsylum, Episodes: [{ HOME_POST: 'AA1 1AA', PL_POST: 'DD1 2DD' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'either postcode is blank, on no list, or of a place without a grid reference',
    tables: {
      ...noneSeeksAsylum,
      Episodes: [
        { PL_POST: 'AA1 1AA' },
        { HOME_POST: 'AA1 1AA' },
        { HOME_POST: 'QQ9 9QQ', PL_POST: 'AA1 1AA' },
        { HOME_POST: 'AA1 1AA', PL_POST: 'QQ9 9QQ' },
        { HOME_POST: 'AA1 1AA', PL_POST: 'NN1 1NN' },
      ],
    },
    flags: { Episodes: [0, 1, 2, 3, 4] },
  },
  {
    says: 'short breaks need no distance; an episode without a legal status does',
    tables: { ...noneSeeksAsylum, Episodes: [{ LS: 'V3' }, { LS: 'V4' }, { LS: 'V2' }, { LS: '' }] },
    flags: { Episodes: [2, 3] },
  },
  {
    says: 'an unaccompanied asylum-seeking child of this year, of last year, and neither',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }],
      UASC: [{ CHILD: 'A' }],
      Header_last: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }],
      UASC_last: [{ CHILD: 'B' }],
      Episodes: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }],
    },
    flags: { Episodes: [2] },
  },
  {
    says: 'the records know of such a child before both years',
    tables: { ...noneSeeksAsylum, Episodes: [{ CHILD: 'A' }, { CHILD: 'B' }] },
    history: historyOf({ A: { episodes: [], uasc: true } }),
    flags: { Episodes: [1] },
  },
  {
    says: 'the list of those children was not given',
    tables: { Header: [{ CHILD: 'A' }], Episodes: [{ CHILD: 'A' }] },
    notRun: ['UASC'],
  },
  {
    says: 'the list of postcodes was not given',
    tables: { ...noneSeeksAsylum, Episodes: [{ CHILD: 'A' }] },
    without: ['postcodes'],
    notRun: ['postcodes'],
  },
]);
