import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('243', [
  {
    says: 'Scotland, Wales and Northern Ireland',
    tables: { Episodes: ['SS1 1SS', 'WW1 1WW', 'NN1 1NN'].map((PL_POST) => ({ PL_POST, URN: 'SC000001' })) },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'XXXXXXX there',
    tables: { Episodes: [{ PL_POST: 'ss11ss', URN: 'XXXXXXX' }] },
    flags: { Episodes: [0] },
  },
  { says: 'no URN there', tables: { Episodes: [{ PL_POST: 'SS1 1SS' }] } },
  {
    says: 'in England, or in a place that is not known',
    tables: {
      Episodes: ['AA1 1AA', 'BB1 1BB', 'EE1 1EE', 'QQ9 9QQ', ''].map((PL_POST) => ({
        PL_POST,
        URN: 'SC000001',
      })),
    },
  },
  {
    says: 'where home is does not matter',
    tables: { Episodes: [{ HOME_POST: 'SS1 1SS', PL_POST: 'AA1 1AA', URN: 'SC000001' }] },
  },
  {
    says: 'the postcodes were not given',
    tables: { Episodes: [{ PL_POST: 'SS1 1SS', URN: 'SC000001' }] },
    without: ['postcodes'],
    notRun: ['postcodes'],
  },
]);
