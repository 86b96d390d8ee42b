import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('353', [
  {
    says: 'it begins on 13 October 1991',
    tables: { Episodes: [{ DECOM: '13/10/1991' }] },
    flags: { Episodes: [0] },
  },
  { says: 'it begins on 14 October 1991', tables: { Episodes: [{ DECOM: '14/10/1991' }] } },
  { says: 'it begins in this year', tables: { Episodes: [{ DECOM: '01/05/2026' }] } },
  { says: 'there is no date, or what is there is none', tables: { Episodes: [{}, { DECOM: '1991-10-13' }] } },
]);
