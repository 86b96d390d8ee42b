import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('224', [
  {
    says: 'each kind that the provider is, and one that it is not',
    tables: {
      Episodes: ['PR4', 'PR5', 'PR1'].map((PLACE_PROVIDER) => ({ URN: 'SC000002', PLACE_PROVIDER })),
    },
    flags: { Episodes: [2] },
  },
  { says: 'none given', tables: { Episodes: [{ URN: 'SC000002' }] }, flags: { Episodes: [0] } },
  {
    says: 'the list lacks the URN',
    tables: { Episodes: [{ URN: 'SC999999', PLACE_PROVIDER: 'PR4' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'both entries of a URN agree with it',
    tables: { Episodes: [{ URN: 'SC000003', PLACE_PROVIDER: 'PR4' }] },
  },
  {
    says: 'no URN, or that of a regional adoption agency',
    tables: { Episodes: [{ PLACE_PROVIDER: 'PR4' }, { URN: 'XXXXXXX', PLACE_PROVIDER: 'PR4' }] },
  },
  {
    says: 'the list was not given',
    tables: { Episodes: [{ URN: 'SC000002', PLACE_PROVIDER: 'PR4' }] },
    without: ['providers'],
    notRun: ['providers'],
  },
]);
