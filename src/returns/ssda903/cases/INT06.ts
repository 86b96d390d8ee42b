import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('INT06', [
  {
    says: 'one child is in Header and another is not',
    tables: { Header: [{ CHILD: 'A' }], OC3: [{ CHILD: 'B' }, { CHILD: 'A' }] },
    flags: { OC3: [0] },
  },
  {
    says: 'a child who is in Header alone, and lower case in one table',
    tables: { Header: [{ CHILD: 'A' }, { CHILD: 'B' }], OC3: [{ CHILD: ' a ' }] },
  },
  {
    says: 'each row of a child who is not there',
    tables: { Header: [], OC3: [{ CHILD: 'A' }, { CHILD: 'A' }] },
    flags: { OC3: [0, 1] },
  },
  {
    says: 'a row without an id belongs to nobody in Header',
    tables: { Header: [{ CHILD: '' }], OC3: [{ CHILD: '' }] },
    flags: { OC3: [0] },
  },
  { says: 'no Header was given', tables: { OC3: [{ CHILD: 'A' }] }, notRun: ['Header'] },
]);
