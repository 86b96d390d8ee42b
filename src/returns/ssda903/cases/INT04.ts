import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('INT04', [
  {
    says: 'one child is in Header and another is not',
    tables: { Header: [{ CHILD: 'A' }], Missing: [{ CHILD: 'B' }, { CHILD: 'A' }] },
    flags: { Missing: [0] },
  },
  {
    says: 'a child who is in Header alone, and lower case in one table',
    tables: { Header: [{ CHILD: 'A' }, { CHILD: 'B' }], Missing: [{ CHILD: ' a ' }] },
  },
  {
    says: 'each row of a child who is not there',
    tables: { Header: [], Missing: [{ CHILD: 'A' }, { CHILD: 'A' }] },
    flags: { Missing: [0, 1] },
  },
  {
    says: 'a row without an id belongs to nobody in Header',
    tables: { Header: [{ CHILD: '' }], Missing: [{ CHILD: '' }] },
    flags: { Missing: [0] },
  },
  { says: 'no Header was given', tables: { Missing: [{ CHILD: 'A' }] }, notRun: ['Header'] },
]);
