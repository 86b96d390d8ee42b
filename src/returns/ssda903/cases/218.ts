import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('218', [
  {
    says: 'no URN where there should be one, and with one',
    tables: {
      Episodes: [
        { PLACE: 'K2', PL_POST: 'AA1 1AA' },
        { PLACE: 'K2', PL_POST: 'AA1 1AA', URN: 'SC000001' },
        { PLACE: 'U4', PL_POST: 'AA1 1AA', URN: 'XXXXXXX' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'each placement that has none',
    tables: {
      Episodes: ['P1', 'P3', 'R1', 'R2', 'R5', 'T0', 'T1', 'T2', 'T3', 'T4', 'Z11', 'Z12', 'Z13', 'Z14'].map(
        (PLACE) => ({ PLACE, PL_POST: 'AA1 1AA' }),
      ),
    },
  },
  {
    says: 'no placement type, and placements close to those',
    tables: {
      Episodes: [
        { PL_POST: 'AA1 1AA' },
        { PLACE: 'R3', PL_POST: 'AA1 1AA' },
        { PLACE: 'Z1', PL_POST: 'AA1 1AA' },
      ],
    },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'in Scotland, Wales and Northern Ireland',
    tables: {
      Episodes: ['SS1 1SS', 'WW1 1WW', 'NN1 1NN'].map((PL_POST) => ({ PLACE: 'K2', PL_POST })),
    },
  },
  {
    says: 'in a place that is not known',
    tables: { Episodes: ['', 'QQ9 9QQ', 'EE1 1EE'].map((PL_POST) => ({ PLACE: 'K2', PL_POST })) },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'it ended on 30 March, 31 March and 1 April 2015, and before this year',
    tables: {
      Episodes: [
        { PLACE: 'K2', PL_POST: 'AA1 1AA', DEC: '30/03/2015' },
        { PLACE: 'K2', PL_POST: 'AA1 1AA', DEC: '31/03/2015' },
        { PLACE: 'K2', PL_POST: 'AA1 1AA', DEC: '01/04/2015' },
        { PLACE: 'K2', PL_POST: 'AA1 1AA', DEC: '31/03/2026' },
      ],
    },
    flags: { Episodes: [2, 3] },
  },
  {
    says: 'an end that is no date',
    tables: { Episodes: [{ PLACE: 'K2', PL_POST: 'AA1 1AA', DEC: '2026-05-01' }] },
  },
  {
    says: 'the postcodes were not given',
    tables: { Episodes: [{ PLACE: 'K2' }] },
    without: ['postcodes'],
    notRun: ['postcodes'],
  },
]);
