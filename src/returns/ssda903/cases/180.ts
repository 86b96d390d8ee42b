import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('180', [
  {
    says: 'the lowest and the highest, and what lies outside',
    tables: { OC2: ['-1', '0', '1', '39', '40', '41'].map((SDQ_SCORE) => ({ SDQ_SCORE })) },
    flags: { OC2: [0, 5] },
  },
  {
    says: 'a whole number as a spreadsheet writes it',
    tables: { OC2: ['20.0', '20.00', '07', '40.0'].map((SDQ_SCORE) => ({ SDQ_SCORE })) },
  },
  {
    says: 'a part of a number, or none',
    tables: { OC2: ['20.5', '40.1', 'N/A', 'SDQ1', '1E1', '20,0'].map((SDQ_SCORE) => ({ SDQ_SCORE })) },
    flags: { OC2: [0, 1, 2, 3, 4, 5] },
  },
  { says: 'a blank', tables: { OC2: [{ SDQ_SCORE: '' }] } },
]);
