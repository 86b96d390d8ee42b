import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('221', [
  {
    says: 'the postcode of the list, however spaced, and another',
    tables: {
      Episodes: [
        { URN: 'SC000001', PLACE: 'K2', PL_POST: 'AA1 2AA' },
        { URN: 'SC000001', PLACE: 'K2', PL_POST: 'aa12aa' },
        { URN: 'SC000001', PLACE: 'K2', PL_POST: 'AA1 1AA' },
      ],
    },
    flags: { Episodes: [2] },
  },
  {
    says: 'the list lacks the URN, or its postcode',
    tables: {
      Episodes: [
        { URN: 'SC999999', PLACE: 'K2', PL_POST: 'AA1 1AA' },
        { URN: 'SC000004', PLACE: 'K2', PL_POST: 'AA1 1AA' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'of two entries for the URN one has another postcode',
    tables: { Episodes: [{ URN: 'SC000003', PLACE: 'K3', PL_POST: 'AA1 1AA' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'each type of home, and types that are none',
    tables: {
      Episodes: ['K1', 'K2', 'K3', 'R3', 'S1', 'U4', 'A3', 'R1', ''].map((PLACE) => ({
        URN: 'SC000001',
        PLACE,
        PL_POST: 'AA1 1AA',
      })),
    },
    flags: { Episodes: [0, 1, 2, 3, 4] },
  },
  {
    says: 'a short-term break',
    tables: {
      Episodes: [
        { URN: 'SC000001', LS: 'V3', PLACE: 'K2', PL_POST: 'AA1 1AA' },
        { URN: 'SC000001', LS: 'V4', PLACE: 'K2', PL_POST: 'AA1 1AA' },
        { URN: 'SC000001', LS: 'V2', PLACE: 'K2', PL_POST: 'AA1 1AA' },
      ],
    },
    flags: { Episodes: [2] },
  },
  {
    says: 'no postcode, no URN, or that of a regional adoption agency',
    tables: {
      Episodes: [
        { URN: 'SC000001', PLACE: 'K2' },
        { PLACE: 'K2', PL_POST: 'AA1 1AA' },
        { URN: 'XXXXXXX', PLACE: 'K2', PL_POST: 'AA1 1AA' },
      ],
    },
  },
  {
    says: 'the list was not given',
    tables: { Episodes: [{ URN: 'SC000001', PLACE: 'K2', PL_POST: 'AA1 1AA' }] },
    without: ['providers'],
    notRun: ['providers'],
  },
]);
