import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('631', [
  {
    says: 'each code of the set',
    tables: { PrevPerm: ['P1', 'P2', 'P3', 'P4', 'Z1'].map((PREV_PERM) => ({ PREV_PERM })) },
  },
  { says: 'a blank is another rule’s', tables: { PrevPerm: [{ PREV_PERM: '' }] } },
  {
    says: 'codes that there are not',
    tables: { PrevPerm: [{ PREV_PERM: 'P5' }, { PREV_PERM: 'p1' }, { PREV_PERM: 'P0' }] },
    flags: { PrevPerm: [0, 2] },
  },
]);
