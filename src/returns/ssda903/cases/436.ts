import { casesOf } from '../testing/rule-case.ts';

const before = {
  DECOM: '01/04/2026',
  LS: 'C1',
  PLACE: 'U1',
  PL_POST: 'AA1 1AA',
  URN: 'SC000001',
  PLACE_PROVIDER: 'PR1',
};
const after = { ...before, DECOM: '01/06/2026', RNE: 'B', LS: 'C2', PL_POST: 'AA1 2AA' };

export const cases = casesOf('436', [
  { says: 'both the legal status and the placement change', tables: { Episodes: [before, after] } },
  {
    says: 'the legal status stays',
    tables: { Episodes: [before, { ...after, LS: 'C1' }] },
    flags: { Episodes: [1] },
  },
  {
    says: 'the placement stays in all four of its details',
    tables: { Episodes: [before, { ...after, RNE: 'U', PL_POST: 'AA1 1AA' }] },
    flags: { Episodes: [1] },
  },
  {
    says: 'any one of the four details is enough of a change',
    tables: {
      Episodes: [
        { ...before, CHILD: 'A' },
        { ...after, CHILD: 'A', PL_POST: 'AA1 1AA', PLACE: 'U4' },
        { ...before, CHILD: 'B' },
        { ...after, CHILD: 'B', PL_POST: 'AA1 1AA', URN: 'SC000002' },
        { ...before, CHILD: 'C' },
        { ...after, CHILD: 'C', PL_POST: 'AA1 1AA', PLACE_PROVIDER: 'PR2' },
      ],
    },
  },
  {
    says: 'a blank equals a blank',
    tables: {
      Episodes: [
        { ...before, LS: '' },
        { ...after, LS: '' },
      ],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'the reason is none of a change of both',
    tables: { Episodes: [before, { ...after, RNE: 'P', LS: 'C1' }] },
  },
  {
    says: 'the one before is found by its date, wherever it stands in the file',
    tables: { Episodes: [{ ...after, LS: 'C1' }, before] },
    flags: { Episodes: [0] },
  },
  {
    says: 'a first episode has none before it, and another child’s does not count',
    tables: {
      Episodes: [
        { ...before, CHILD: 'B' },
        { ...after, CHILD: 'A', LS: 'C1' },
      ],
    },
  },
]);
