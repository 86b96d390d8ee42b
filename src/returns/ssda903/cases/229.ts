import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('229', [
  {
    says: 'our own provider in our area, in another, in one not known, and not on the list',
    tables: {
      Episodes: ['SC000001', 'SC000002', 'SC000004', 'SC999999'].map((URN) => ({
        URN,
        PLACE: 'K2',
        PLACE_PROVIDER: 'PR1',
      })),
    },
    flags: { Episodes: [1, 2, 3] },
  },
  {
    says: 'another authority’s provider likewise',
    tables: {
      Episodes: ['SC000001', 'SC000002', 'SC000004', 'SC999999'].map((URN) => ({
        URN,
        PLACE: 'K2',
        PLACE_PROVIDER: 'PR2',
      })),
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'one entry of a URN in our area and one in another, both ways',
    tables: {
      Episodes: [
        { URN: 'SC000003', PLACE: 'K2', PLACE_PROVIDER: 'PR1' },
        { URN: 'SC000003', PLACE: 'K2', PLACE_PROVIDER: 'PR2' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'each other kind of provider, and none',
    tables: {
      Episodes: ['PR0', 'PR3', 'PR4', 'PR5', ''].flatMap((PLACE_PROVIDER) => [
        { URN: 'SC000001', PLACE: 'K2', PLACE_PROVIDER },
        { URN: 'SC000002', PLACE: 'K2', PLACE_PROVIDER },
      ]),
    },
  },
  {
    says: 'placements that are not looked at, and one without a type',
    tables: {
      Episodes: ['K3', 'P1', 'P3', 'R1', 'R2', 'R5', 'T0', 'T4', 'Z11', 'Z14', ''].map((PLACE) => ({
        URN: 'SC000002',
        PLACE,
        PLACE_PROVIDER: 'PR1',
      })),
    },
    flags: { Episodes: [10] },
  },
  {
    says: 'no URN, or that of a regional adoption agency',
    tables: {
      Episodes: [
        { PLACE: 'U4', PLACE_PROVIDER: 'PR1' },
        { URN: 'XXXXXXX', PLACE: 'U4', PLACE_PROVIDER: 'PR1' },
      ],
    },
  },
  {
    says: 'neither the list nor the authority was given',
    tables: { Episodes: [{ URN: 'SC000002', PLACE: 'K2', PLACE_PROVIDER: 'PR1' }] },
    without: ['providers', 'authority'],
    notRun: ['providers', 'authority'],
  },
]);
