import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('193', [
  {
    says: 'help received or offered, and no problem or no answer',
    tables: {
      OC2: [
        { SUBSTANCE_MISUSE: '0', INTERVENTION_RECEIVED: '1' },
        { SUBSTANCE_MISUSE: '0', INTERVENTION_OFFERED: '1' },
        { INTERVENTION_RECEIVED: '1' },
        { INTERVENTION_OFFERED: '1' },
      ],
    },
    flags: { OC2: [0, 1, 2, 3] },
  },
  {
    says: 'that no help was given is an answer too',
    tables: { OC2: [{ SUBSTANCE_MISUSE: '0', INTERVENTION_RECEIVED: '0' }] },
    flags: { OC2: [0] },
  },
  {
    says: 'a problem, and help with it',
    tables: { OC2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: '1' }] },
  },
  { says: 'no problem and nothing of help', tables: { OC2: [{ SUBSTANCE_MISUSE: '0' }, {}] } },
]);
