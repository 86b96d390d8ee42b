import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('INT05', [
  {
    says: 'one child is in Header and another is not',
    tables: { Header: [{ CHILD: 'A' }], OC2: [{ CHILD: 'B' }, { CHILD: 'A' }] },
    flags: { OC2: [0] },
  },
  {
    says: 'a child who is in Header alone, and lower case in one table',
    tables: { Header: [{ CHILD: 'A' }, { CHILD: 'B' }], OC2: [{ CHILD: ' a ' }] },
  },
  {
    says: 'each row of a child who is not there',
    tables: { Header: [], OC2: [{ CHILD: 'A' }, { CHILD: 'A' }] },
    flags: { OC2: [0, 1] },
  },
  {
    says: 'a row without an id belongs to nobody in Header',
    tables: { Header: [{ CHILD: '' }], OC2: [{ CHILD: '' }] },
    flags: { OC2: [0] },
  },
  { says: 'no Header was given', tables: { OC2: [{ CHILD: 'A' }] }, notRun: ['Header'] },
]);
