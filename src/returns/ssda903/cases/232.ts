import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('232', [
  {
    says: 'unknown, in either case',
    tables: { Header: [{ SEX: 'U' }, { SEX: 'u' }] },
    flags: { Header: [0, 1] },
  },
  {
    says: 'known, blank, or no code',
    tables: { Header: [{ SEX: 'M' }, { SEX: 'F' }, { SEX: '' }, { SEX: 'UNKNOWN' }] },
  },
]);
