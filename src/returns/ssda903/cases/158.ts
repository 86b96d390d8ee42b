import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('158', [
  {
    says: 'help was received, and an offer is answered, whatever the answer',
    tables: {
      OC2: [
        { INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: '1' },
        { INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: '0' },
        { INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: 'N/A' },
      ],
    },
    flags: { OC2: [0, 1, 2] },
  },
  {
    says: 'help was received, and nothing is said of an offer',
    tables: { OC2: [{ INTERVENTION_RECEIVED: '1' }] },
  },
  {
    says: 'help was not received, or that is not answered',
    tables: {
      OC2: [{ INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '1' }, { INTERVENTION_OFFERED: '1' }],
    },
  },
  {
    says: 'two children, one of them with both',
    tables: {
      OC2: [
        { CHILD: 'A', INTERVENTION_RECEIVED: '1' },
        { CHILD: 'B', INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: '1' },
      ],
    },
    flags: { OC2: [1] },
  },
]);
