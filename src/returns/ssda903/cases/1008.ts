import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('1008', [
  { says: 'on the list', tables: { Episodes: [{ URN: 'SC000001' }, { URN: ' sc000003 ' }] } },
  { says: 'a number that is on the list as text', tables: { Episodes: [{ URN: '1234567' }] } },
  {
    says: 'on no list',
    tables: { Episodes: [{ URN: 'SC000001' }, { URN: 'SC999999' }, { URN: 'SC00001' }] },
    flags: { Episodes: [1, 2] },
  },
  {
    says: 'no URN, or that of a regional adoption agency',
    tables: { Episodes: [{ URN: '' }, { URN: 'xxxxxxx' }] },
  },
  {
    says: 'on the list for other placements: another rule says so',
    tables: { Episodes: [{ URN: 'SC000001', PLACE: 'K1' }] },
  },
  {
    says: 'the list was not given',
    tables: { Episodes: [{ URN: 'SC999999' }] },
    without: ['providers'],
    notRun: ['providers'],
  },
]);
