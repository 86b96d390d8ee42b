import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('219', [
  { says: 'registered for the placement', tables: { Episodes: [{ URN: 'SC000002', PLACE: 'K2' }] } },
  {
    says: 'not registered for it',
    tables: { Episodes: [{ URN: 'SC000001', PLACE: 'K1' }] },
    flags: { Episodes: [0] },
  },
  { says: 'on no list', tables: { Episodes: [{ URN: 'SC999999', PLACE: 'K2' }] }, flags: { Episodes: [0] } },
  { says: 'no placement type', tables: { Episodes: [{ URN: 'SC000001' }] }, flags: { Episodes: [0] } },
  {
    says: 'no URN, or that of a regional adoption agency',
    tables: { Episodes: [{ PLACE: 'K1' }, { URN: 'xxxxxxx', PLACE: 'A3' }] },
  },
  {
    says: 'the list was not given',
    tables: { Episodes: [{ URN: 'SC000001', PLACE: 'K1' }] },
    without: ['providers'],
    notRun: ['providers'],
  },
]);
