import { casesOf } from '../testing/rule-case.ts';

const whole = {
  CONVICTED: '0',
  IMMUNISATIONS: '1',
  TEETH_CHECK: '1',
  HEALTH_ASSESSMENT: '0',
  SUBSTANCE_MISUSE: '0',
};

export const cases = casesOf('182', [
  {
    says: 'any one other answer, and none of the four',
    tables: {
      OC2: [
        { CONVICTED: '0' },
        { HEALTH_CHECK: '1' },
        { INTERVENTION_RECEIVED: '0' },
        { INTERVENTION_OFFERED: '1' },
      ],
    },
    flags: { OC2: [0, 1, 2, 3] },
  },
  {
    says: 'another answer, and three of the four, whichever is blank',
    tables: {
      OC2: [
        { ...whole, IMMUNISATIONS: '' },
        { ...whole, TEETH_CHECK: '' },
        { ...whole, HEALTH_ASSESSMENT: '' },
        { ...whole, SUBSTANCE_MISUSE: '' },
      ],
    },
    flags: { OC2: [0, 1, 2, 3] },
  },
  { says: 'another answer, and all four', tables: { OC2: [whole] } },
  {
    says: 'no other answer: then any of the four may be blank',
    tables: {
      OC2: [{ ...whole, CONVICTED: '', TEETH_CHECK: '' }, { DOB: '01/05/2015' }, { SDQ_SCORE: '12' }],
    },
  },
]);
