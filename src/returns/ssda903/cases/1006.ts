import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('1006', [
  {
    says: 'missing, away, and a blank',
    tables: { Missing: [{ MISSING: 'M' }, { MISSING: 'A' }, { MISSING: '' }] },
  },
  { says: 'lower case', tables: { Missing: [{ MISSING: ' a' }] } },
  {
    says: 'anything else',
    tables: { Missing: [{ MISSING: 'M' }, { MISSING: 'X' }, { MISSING: 'MISSING' }, { MISSING: '0' }] },
    flags: { Missing: [1, 2, 3] },
  },
]);
