import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('366', [
  { says: 'the stay starts', tables: { Episodes: [{ LS: 'V3', RNE: 'S' }] } },
  {
    says: 'the stay is a change, or gives no reason',
    tables: { Episodes: [{ LS: 'V3', RNE: 'P' }, { LS: 'V3', RNE: 'L' }, { LS: 'V3' }] },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'an agreement, or another status',
    tables: { Episodes: [{ LS: 'V4', RNE: 'P' }, { LS: 'C2', RNE: 'P' }, {}] },
  },
]);
