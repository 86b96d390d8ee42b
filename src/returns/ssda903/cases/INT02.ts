import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('INT02', [
  {
    says: 'one child is in Header and another is not',
    tables: { Header: [{ CHILD: 'A' }], PlacedAdoption: [{ CHILD: 'B' }, { CHILD: 'A' }] },
    flags: { PlacedAdoption: [0] },
  },
  {
    says: 'a child who is in Header alone, and lower case in one table',
    tables: { Header: [{ CHILD: 'A' }, { CHILD: 'B' }], PlacedAdoption: [{ CHILD: ' a ' }] },
  },
  {
    says: 'each row of a child who is not there',
    tables: { Header: [], PlacedAdoption: [{ CHILD: 'A' }, { CHILD: 'A' }] },
    flags: { PlacedAdoption: [0, 1] },
  },
  {
    says: 'a row without an id belongs to nobody in Header',
    tables: { Header: [{ CHILD: '' }], PlacedAdoption: [{ CHILD: '' }] },
    flags: { PlacedAdoption: [0] },
  },
  { says: 'no Header was given', tables: { PlacedAdoption: [{ CHILD: 'A' }] }, notRun: ['Header'] },
]);
