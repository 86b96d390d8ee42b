import { casesOf } from '../testing/rule-case.ts';

/** There is no case that it flags: the two facts follow of one postcode. */
export const cases = casesOf('411', [
  { says: 'inside the area', tables: { Episodes: [{ HOME_POST: 'AA1 1AA', PL_POST: 'AA1 2AA' }] } },
  {
    says: 'in another authority’s area',
    tables: { Episodes: [{ HOME_POST: 'AA1 1AA', PL_POST: 'BB1 1BB' }] },
  },
  { says: 'in Scotland', tables: { Episodes: [{ HOME_POST: 'AA1 1AA', PL_POST: 'SS1 1SS' }] } },
  { says: 'on no list, or blank', tables: { Episodes: [{ PL_POST: 'QQ9 9QQ' }, { HOME_POST: 'AA1 1AA' }] } },
  {
    says: 'nobody says whose return it is',
    tables: { Episodes: [{ PL_POST: 'AA1 2AA' }] },
    without: ['authority'],
    notRun: ['authority'],
  },
]);
