import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('192', [
  {
    says: 'a problem, and no word of help',
    tables: { OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_OFFERED: '1' }] },
    flags: { OC2: [0] },
  },
  {
    says: 'a problem, and help received or not',
    tables: {
      OC2: [
        { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1' },
        { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0' },
      ],
    },
  },
  {
    says: 'no problem, or no answer',
    tables: { OC2: [{ SUBSTANCE_MISUSE: '0' }, { SUBSTANCE_MISUSE: '' }] },
  },
]);
