import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('564', [
  {
    says: 'missing, or away, from no day',
    tables: { Missing: [{ MISSING: 'M' }, { MISSING: 'A' }] },
    flags: { Missing: [0, 1] },
  },
  { says: 'the day is given', tables: { Missing: [{ MISSING: 'M', MIS_START: '01/06/2026' }] } },
  {
    says: 'something is given that is no day: another rule says so',
    tables: { Missing: [{ MISSING: 'A', MIS_START: 'JUNE' }] },
  },
  { says: 'no type, or one that there is not', tables: { Missing: [{ MISSING: '' }, { MISSING: 'X' }] } },
]);
