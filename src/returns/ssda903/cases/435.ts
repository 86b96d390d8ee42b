import { casesOf } from '../testing/rule-case.ts';

const placed = { PLACE: 'U6', PL_POST: 'AA1 1AA', URN: 'SC000001', PLACE_PROVIDER: 'PR1' };
const before = { ...placed, DECOM: '01/04/2026', RNE: 'S', LS: 'C2' };
const moved = { ...placed, DECOM: '10/05/2026', RNE: 'P', LS: 'C2', PLACE: 'U3' };

export const cases = casesOf('435', [
  {
    says: 'something about the placement changed, or was left out',
    tables: {
      Episodes: [
        { PLACE: 'U3' },
        { PL_POST: 'BB1 1BB' },
        { URN: 'SC000002' },
        { PLACE_PROVIDER: 'PR4' },
        { URN: '' },
      ].flatMap((other, at) => [
        { ...before, CHILD: `OF ${String(at)}` },
        { ...moved, PLACE: 'U6', ...other, CHILD: `OF ${String(at)}` },
      ]),
    },
  },
  {
    says: 'nothing about the placement changed, with a new carer or the same',
    tables: {
      Episodes: [
        { ...before, CHILD: 'A' },
        { ...moved, CHILD: 'A', PLACE: 'U6' },
        { ...before, CHILD: 'B' },
        { ...moved, CHILD: 'B', PLACE: 'U6', RNE: 'T' },
      ],
    },
    flags: { Episodes: [1, 3] },
  },
  {
    says: 'the legal status changed too, or is not given',
    tables: {
      Episodes: [
        { ...before, CHILD: 'A' },
        { ...moved, CHILD: 'A', LS: 'E1' },
        { ...before, CHILD: 'B', LS: '' },
        { ...moved, CHILD: 'B', LS: '' },
      ],
    },
    flags: { Episodes: [1, 3] },
  },
  {
    says: 'neither names a provider, so that they are not all alike',
    tables: {
      Episodes: [
        { ...before, URN: '' },
        { ...moved, PLACE: 'U6', URN: '' },
      ],
    },
  },
  {
    says: 'another reason',
    tables: {
      Episodes: [before, { ...moved, RNE: 'L', LS: 'E1' }, { ...moved, DECOM: '20/05/2026', RNE: 'B' }],
    },
  },
  {
    says: 'the file has the later episode first, and another child’s last',
    tables: { Episodes: [{ ...moved, LS: 'E1' }, before, { ...moved, CHILD: 'B', LS: 'E1' }] },
    flags: { Episodes: [0] },
  },
]);
