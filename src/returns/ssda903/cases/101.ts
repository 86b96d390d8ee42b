import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('101', [
  { says: 'each code of the set', tables: { Header: [{ SEX: 'M' }, { SEX: 'F' }, { SEX: 'U' }] } },
  { says: 'a blank', tables: { Header: [{ SEX: 'M' }, { SEX: '' }] }, flags: { Header: [1] } },
  { says: 'a code that ended with 2023-24', tables: { Header: [{ SEX: '1' }] }, flags: { Header: [0] } },
  { says: 'lower case and spaces are read as they were meant', tables: { Header: [{ SEX: ' f ' }] } },
]);
