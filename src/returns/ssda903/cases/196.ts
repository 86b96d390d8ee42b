import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('196', [
  {
    says: 'each code of the set',
    tables: { OC2: ['SDQ1', 'SDQ2', 'SDQ3', 'SDQ4', 'SDQ5'].map((SDQ_REASON) => ({ SDQ_REASON })) },
  },
  { says: 'a blank, and lower case', tables: { OC2: [{ SDQ_REASON: ' ' }, { SDQ_REASON: 'sdq2' }] } },
  {
    says: 'the codes on either side, and a word',
    tables: {
      OC2: [
        { SDQ_REASON: 'SDQ0' },
        { SDQ_REASON: 'SDQ6' },
        { SDQ_REASON: 'REFUSED' },
        { SDQ_REASON: 'SDQ1' },
      ],
    },
    flags: { OC2: [0, 1, 2] },
  },
]);
