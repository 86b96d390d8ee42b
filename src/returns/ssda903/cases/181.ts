import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('181', [
  {
    says: '0, 1 and blanks',
    tables: {
      OC2: [
        { CONVICTED: '0', HEALTH_CHECK: '1', IMMUNISATIONS: '0', TEETH_CHECK: '1' },
        {
          HEALTH_ASSESSMENT: '0',
          SUBSTANCE_MISUSE: '1',
          INTERVENTION_RECEIVED: '0',
          INTERVENTION_OFFERED: '1',
        },
        { SDQ_SCORE: '22', SDQ_REASON: 'SDQ2' },
      ],
    },
  },
  {
    says: 'something else in any one of the eight',
    tables: {
      OC2: [
        { CONVICTED: '2' },
        { HEALTH_CHECK: 'Y' },
        { IMMUNISATIONS: 'N' },
        { TEETH_CHECK: '-1' },
        { HEALTH_ASSESSMENT: 'N/A' },
        { SUBSTANCE_MISUSE: 'YES' },
        { INTERVENTION_RECEIVED: 'TRUE' },
        { INTERVENTION_OFFERED: '10' },
      ],
    },
    flags: { OC2: [0, 1, 2, 3, 4, 5, 6, 7] },
  },
  {
    says: 'one wrong among seven that are right, of two children',
    tables: {
      OC2: [
        { CHILD: 'A', CONVICTED: '0', HEALTH_CHECK: '1' },
        { CHILD: 'B', CONVICTED: '0', HEALTH_CHECK: '3' },
      ],
    },
    flags: { OC2: [1] },
  },
]);
