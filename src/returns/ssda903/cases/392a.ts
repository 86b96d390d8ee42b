import { historyOf } from '../testing/history.ts';
import { casesOf } from '../testing/rule-case.ts';

const Header = [{ CHILD: 'A' }];
const without = { LS: 'C2', HOME_POST: 'AA1 1AA' };

export const cases = casesOf('392a', [
  {
    says: 'both postcodes are known',
    tables: { Header, UASC: [], Episodes: [{ LS: 'C2', HOME_POST: 'AA1 1AA', PL_POST: 'BB11BB' }] },
  },
  {
    says: 'either postcode is blank, is on no list, or has no place in the grid',
    tables: {
      Header,
      UASC: [],
      Episodes: [
        { LS: 'C2', HOME_POST: 'AA1 1AA' },
        { LS: 'C2', PL_POST: 'AA1 1AA' },
        { LS: 'C2', HOME_POST: 'AA1 1AA', PL_POST: 'QQ9 9QQ' },
        { LS: 'C2', HOME_POST: 'AA1 1AA', PL_POST: 'NN1 1NN' },
        { HOME_POST: 'QQ9 9QQ', PL_POST: 'AA1 1AA' },
      ],
    },
    flags: { Episodes: [0, 1, 2, 3, 4] },
  },
  { says: 'short breaks', tables: { Header, UASC: [], Episodes: [{ LS: 'V3' }, { LS: 'V4' }] } },
  {
    says: 'the child is unaccompanied this year',
    tables: { Header, UASC: [{ CHILD: 'A' }], Episodes: [without] },
  },
  {
    says: 'the child was unaccompanied last year',
    tables: {
      Header,
      UASC: [],
      Header_last: [{ CHILD: 'A' }],
      UASC_last: [{ CHILD: 'A' }],
      Episodes: [without],
    },
  },
  {
    says: 'the child was unaccompanied years ago: only the records know',
    tables: { Header, UASC: [], Episodes: [without, { ...without, CHILD: 'B' }] },
    history: historyOf({ A: { episodes: [], uasc: true } }),
    flags: { Episodes: [1] },
  },
  { says: 'nothing tells who is unaccompanied', tables: { Header, Episodes: [without] }, notRun: ['UASC'] },
  {
    says: 'there is no list of postcodes',
    tables: { Header, UASC: [], Episodes: [without] },
    without: ['postcodes'],
    notRun: ['postcodes'],
  },
]);
