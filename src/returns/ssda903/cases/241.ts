import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('241', [
  {
    says: 'in either of the URN’s areas, ours or another',
    tables: {
      Episodes: [
        { URN: 'SC000003', PLACE: 'K3', PL_POST: 'AA1 1AA' },
        { URN: 'SC000003', PLACE: 'K3', PL_POST: 'BB1 1BB' },
      ],
    },
  },
  {
    says: 'in an area that the URN has not: Scotland, a place not known, and none given',
    tables: {
      Episodes: ['SS1 1SS', 'QQ9 9QQ', 'EE1 1EE', ''].map((PL_POST) => ({
        URN: 'SC000003',
        PLACE: 'K3',
        PL_POST,
      })),
    },
    flags: { Episodes: [0, 1, 2, 3] },
  },
  {
    says: 'a URN of one area, and the child in that of the reporting authority',
    tables: { Episodes: [{ URN: 'SC000002', PLACE: 'K3', PL_POST: 'AA1 1AA' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'a URN whose area the list does not say, or that is not on it',
    tables: {
      Episodes: [
        { URN: 'SC000004', PLACE: 'K3', PL_POST: 'AA1 1AA' },
        { URN: 'SC000004', PLACE: 'K3', PL_POST: 'EE1 1EE' },
        { URN: 'SC999999', PLACE: 'K3', PL_POST: 'AA1 1AA' },
      ],
    },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'another placement, no URN, or that of a regional adoption agency',
    tables: {
      Episodes: [
        { URN: 'SC000001', PLACE: 'K2', PL_POST: 'BB1 1BB' },
        { PLACE: 'K3', PL_POST: 'BB1 1BB' },
        { URN: 'XXXXXXX', PLACE: 'K3', PL_POST: 'BB1 1BB' },
      ],
    },
  },
  {
    says: 'neither list was given',
    tables: { Episodes: [{ URN: 'SC000003', PLACE: 'K3' }] },
    without: ['postcodes', 'providers'],
    notRun: ['postcodes', 'providers'],
  },
]);
