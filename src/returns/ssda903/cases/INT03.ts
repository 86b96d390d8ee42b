import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('INT03', [
  {
    says: 'one child is in Header and another is not',
    tables: { Header: [{ CHILD: 'A' }], Episodes: [{ CHILD: 'B' }, { CHILD: 'A' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'a child who is in Header alone, and lower case in one table',
    tables: { Header: [{ CHILD: 'A' }, { CHILD: 'B' }], Episodes: [{ CHILD: ' a ' }] },
  },
  {
    says: 'each row of a child who is not there',
    tables: { Header: [], Episodes: [{ CHILD: 'A' }, { CHILD: 'A' }] },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'a row without an id belongs to nobody in Header',
    tables: { Header: [{ CHILD: '' }], Episodes: [{ CHILD: '' }] },
    flags: { Episodes: [0] },
  },
  { says: 'no Header was given', tables: { Episodes: [{ CHILD: 'A' }] }, notRun: ['Header'] },
]);
