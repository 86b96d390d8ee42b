import { historyOf } from '../testing/history.ts';
import { casesOf } from '../testing/rule-case.ts';

const Header = [{ CHILD: 'A' }];
const placed = { HOME_POST: 'AA1 1AA', PL_POST: 'BB1 1BB' };

export const cases = casesOf('406', [
  {
    says: 'an unaccompanied child with both postcodes',
    tables: { Header, UASC: [{ CHILD: 'A' }], Episodes: [placed] },
    flags: { Episodes: [0] },
  },
  {
    says: 'one of last year',
    tables: { Header, UASC: [], Header_last: Header, UASC_last: [{ CHILD: 'A' }], Episodes: [placed] },
    flags: { Episodes: [0] },
  },
  {
    says: 'one of years ago, whom the records know',
    tables: { Episodes: [placed] },
    history: historyOf({ A: { episodes: [], uasc: true } }),
    flags: { Episodes: [0] },
  },
  {
    says: 'home and placement are no distance apart',
    tables: { Header, UASC: [{ CHILD: 'A' }], Episodes: [{ HOME_POST: 'AA1 1AA', PL_POST: 'AA1 1AA' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'an unaccompanied child of whom a postcode is not given or not known',
    tables: {
      Header,
      UASC: [{ CHILD: 'A' }],
      Episodes: [
        { PL_POST: 'BB1 1BB' },
        { HOME_POST: 'QQ9 9QQ', PL_POST: 'BB1 1BB' },
        { HOME_POST: 'AA1 1AA' },
      ],
    },
  },
  { says: 'any other child', tables: { Header, UASC: [{ CHILD: 'B' }], Episodes: [placed] } },
  { says: 'nothing tells who is unaccompanied', tables: { Header, Episodes: [placed] }, notRun: ['UASC'] },
]);
