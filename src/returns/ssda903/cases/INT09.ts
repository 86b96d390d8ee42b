import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('INT09', [
  {
    says: 'one child is in Header and another is not',
    tables: { Header: [{ CHILD: 'A' }], UASC: [{ CHILD: 'B' }, { CHILD: 'A' }] },
    flags: { UASC: [0] },
  },
  {
    says: 'a child who is in Header alone, and lower case in one table',
    tables: { Header: [{ CHILD: 'A' }, { CHILD: 'B' }], UASC: [{ CHILD: ' a ' }] },
  },
  {
    says: 'each row of a child who is not there',
    tables: { Header: [], UASC: [{ CHILD: 'A' }, { CHILD: 'A' }] },
    flags: { UASC: [0, 1] },
  },
  {
    says: 'a row without an id belongs to nobody in Header',
    tables: { Header: [{ CHILD: '' }], UASC: [{ CHILD: '' }] },
    flags: { UASC: [0] },
  },
  { says: 'no Header was given', tables: { UASC: [{ CHILD: 'A' }] }, notRun: ['Header'] },
]);
