import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('INT07', [
  {
    says: 'one child is in Header and another is not',
    tables: { Header: [{ CHILD: 'A' }], PrevPerm: [{ CHILD: 'B' }, { CHILD: 'A' }] },
    flags: { PrevPerm: [0] },
  },
  {
    says: 'a child who is in Header alone, and lower case in one table',
    tables: { Header: [{ CHILD: 'A' }, { CHILD: 'B' }], PrevPerm: [{ CHILD: ' a ' }] },
  },
  {
    says: 'each row of a child who is not there',
    tables: { Header: [], PrevPerm: [{ CHILD: 'A' }, { CHILD: 'A' }] },
    flags: { PrevPerm: [0, 1] },
  },
  {
    says: 'a row without an id belongs to nobody in Header',
    tables: { Header: [{ CHILD: '' }], PrevPerm: [{ CHILD: '' }] },
    flags: { PrevPerm: [0] },
  },
  { says: 'no Header was given', tables: { PrevPerm: [{ CHILD: 'A' }] }, notRun: ['Header'] },
]);
