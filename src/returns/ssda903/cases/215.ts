import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('215', [
  {
    says: 'each field of a leaver with a twelve-month answer',
    tables: {
      OC3: [
        { CHILD: 'A', IN_TOUCH: 'YES' },
        { CHILD: 'B', ACTIV: 'F2' },
        { CHILD: 'C', ACCOM: 'U1' },
      ],
      OC2: [
        { CHILD: 'C', CONVICTED: '0' },
        { CHILD: 'B', INTERVENTION_OFFERED: '1' },
        { CHILD: 'A', TEETH_CHECK: '1' },
      ],
    },
    flags: { OC3: [0, 1, 2], OC2: [0, 1, 2] },
  },
  {
    says: 'each twelve-month answer with a leaver',
    tables: {
      OC3: [{ IN_TOUCH: 'YES' }],
      OC2: [
        { CONVICTED: '0' },
        { HEALTH_CHECK: '0' },
        { IMMUNISATIONS: '0' },
        { TEETH_CHECK: '0' },
        { HEALTH_ASSESSMENT: '0' },
        { SUBSTANCE_MISUSE: '0' },
        { INTERVENTION_RECEIVED: '0' },
        { INTERVENTION_OFFERED: '0' },
        { SDQ_SCORE: '12', SDQ_REASON: 'SDQ1' },
      ],
    },
    flags: { OC3: [0], OC2: [0, 1, 2, 3, 4, 5, 6, 7] },
  },
  {
    says: 'one of the two rows says nothing',
    tables: {
      OC3: [
        { CHILD: 'A', DOB: '01/05/2008' },
        { CHILD: 'B', IN_TOUCH: 'YES' },
      ],
      OC2: [
        { CHILD: 'A', TEETH_CHECK: '1' },
        { CHILD: 'B', DOB: '01/05/2008' },
      ],
    },
  },
  {
    says: 'two children',
    tables: { OC3: [{ CHILD: 'A', IN_TOUCH: 'YES' }], OC2: [{ CHILD: 'B', TEETH_CHECK: '1' }] },
  },
]);
