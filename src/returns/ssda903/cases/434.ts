import { casesOf } from '../testing/rule-case.ts';

const placed = { PLACE: 'U6', PL_POST: 'AA1 1AA', URN: 'SC000001', PLACE_PROVIDER: 'PR1' };
const before = { ...placed, DECOM: '01/04/2026', RNE: 'S', LS: 'C1' };
const changed = { ...placed, DECOM: '10/05/2026', RNE: 'L', LS: 'C2' };

export const cases = casesOf('434', [
  { says: 'only the legal status changed', tables: { Episodes: [before, changed] } },
  {
    says: 'the status did not change',
    tables: { Episodes: [before, { ...changed, LS: 'C1' }] },
    flags: { Episodes: [1] },
  },
  {
    says: 'something about the placement changed too, or was left out',
    tables: {
      Episodes: [
        { PLACE: 'K2' },
        { PL_POST: 'BB1 1BB' },
        { URN: 'SC000002' },
        { PLACE_PROVIDER: 'PR4' },
        { URN: '' },
      ].flatMap((other, at) => [
        { ...before, CHILD: `OF ${String(at)}` },
        { ...changed, ...other, CHILD: `OF ${String(at)}` },
      ]),
    },
    flags: { Episodes: [1, 3, 5, 7, 9] },
  },
  {
    says: 'neither names a provider, and neither a legal status',
    tables: {
      Episodes: [
        { ...before, URN: '', LS: '' },
        { ...changed, URN: '', LS: '' },
      ],
    },
  },
  { says: 'another reason', tables: { Episodes: [before, { ...changed, RNE: 'P', LS: 'C1', PLACE: 'K2' }] } },
  {
    says: 'the file has the later episode first, and another child’s last',
    tables: { Episodes: [{ ...changed, LS: 'C1' }, before, { ...changed, CHILD: 'B', LS: 'C1' }] },
    flags: { Episodes: [0] },
  },
]);
