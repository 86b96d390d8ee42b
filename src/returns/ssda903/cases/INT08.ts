import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('INT08', [
  {
    says: 'one child is in Header and another is not',
    tables: { Header: [{ CHILD: 'A' }], Reviews: [{ CHILD: 'B' }, { CHILD: 'A' }] },
    flags: { Reviews: [0] },
  },
  {
    says: 'a child who is in Header alone, and lower case in one table',
    tables: { Header: [{ CHILD: 'A' }, { CHILD: 'B' }], Reviews: [{ CHILD: ' a ' }] },
  },
  {
    says: 'each row of a child who is not there',
    tables: { Header: [], Reviews: [{ CHILD: 'A' }, { CHILD: 'A' }] },
    flags: { Reviews: [0, 1] },
  },
  {
    says: 'a row without an id belongs to nobody in Header',
    tables: { Header: [{ CHILD: '' }], Reviews: [{ CHILD: '' }] },
    flags: { Reviews: [0] },
  },
  { says: 'no Header was given', tables: { Reviews: [{ CHILD: 'A' }] }, notRun: ['Header'] },
]);
