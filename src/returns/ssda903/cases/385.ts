import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('385', [
  { says: 'it ends on 31 March', tables: { Episodes: [{ DEC: '31/03/2027' }] } },
  {
    says: 'it ends on 1 April of the next year',
    tables: { Episodes: [{ DEC: '01/04/2027' }] },
    flags: { Episodes: [0] },
  },
  { says: 'the return of a year later', tables: { Episodes: [{ DEC: '01/04/2027' }] }, year: '2027-28' },
  {
    says: 'it has not ended, or what is there is no date',
    tables: { Episodes: [{}, { DEC: '2027-04-01' }] },
  },
]);
