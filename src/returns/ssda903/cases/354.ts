import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('354', [
  { says: 'it begins on 31 March', tables: { Episodes: [{ DECOM: '31/03/2027' }] } },
  {
    says: 'it begins on 1 April of the next year',
    tables: { Episodes: [{ DECOM: '01/04/2027' }] },
    flags: { Episodes: [0] },
  },
  { says: 'the return of a year later', tables: { Episodes: [{ DECOM: '01/04/2027' }] }, year: '2027-28' },
  { says: 'there is no date, or what is there is none', tables: { Episodes: [{}, { DECOM: '2027-04-01' }] } },
]);
