import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('159', [
  {
    says: 'a problem, no help, and nothing said of an offer',
    tables: { OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0' }] },
    flags: { OC2: [0] },
  },
  {
    says: 'the offer is answered, whatever the answer',
    tables: {
      OC2: [
        { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '0' },
        { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '1' },
      ],
    },
  },
  {
    says: 'no problem, or that is not answered',
    tables: {
      OC2: [{ SUBSTANCE_MISUSE: '0', INTERVENTION_RECEIVED: '0' }, { INTERVENTION_RECEIVED: '0' }],
    },
  },
  {
    says: 'help was received, or that is not answered',
    tables: {
      OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1' }, { SUBSTANCE_MISUSE: '1' }],
    },
  },
]);
