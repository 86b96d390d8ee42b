import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('197a', [
  {
    says: 'a score and a reason',
    tables: { OC2: [{ SDQ_SCORE: '0', SDQ_REASON: 'SDQ2' }] },
    flags: { OC2: [0] },
  },
  {
    says: 'one of the two, or neither',
    tables: {
      OC2: [{ SDQ_SCORE: '12' }, { SDQ_REASON: 'SDQ2' }, {}, { SDQ_SCORE: ' ', SDQ_REASON: 'SDQ2' }],
    },
  },
]);
