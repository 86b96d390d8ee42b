import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('INT01', [
  {
    says: 'one child is in Header and another is not',
    tables: { Header: [{ CHILD: 'A' }], AD1: [{ CHILD: 'B' }, { CHILD: 'A' }] },
    flags: { AD1: [0] },
  },
  {
    says: 'a child who is in Header alone, and lower case in one table',
    tables: { Header: [{ CHILD: 'A' }, { CHILD: 'B' }], AD1: [{ CHILD: ' a ' }] },
  },
  {
    says: 'each row of a child who is not there',
    tables: { Header: [], AD1: [{ CHILD: 'A' }, { CHILD: 'A' }] },
    flags: { AD1: [0, 1] },
  },
  {
    says: 'a row without an id belongs to nobody in Header',
    tables: { Header: [{ CHILD: '' }], AD1: [{ CHILD: '' }] },
    flags: { AD1: [0] },
  },
  { says: 'no Header was given', tables: { AD1: [{ CHILD: 'A' }] }, notRun: ['Header'] },
]);
