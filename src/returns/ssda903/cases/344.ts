import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('344', [
  {
    says: 'died or returned home, with both 0',
    tables: {
      OC3: [
        { IN_TOUCH: 'DIED', ACTIV: '0', ACCOM: '0' },
        { IN_TOUCH: 'RHOM', ACTIV: '0', ACCOM: '0' },
      ],
    },
  },
  {
    says: 'one of the two is not 0, or is blank',
    tables: {
      OC3: [
        { IN_TOUCH: 'DIED', ACTIV: 'F1', ACCOM: '0' },
        { IN_TOUCH: 'RHOM', ACTIV: '0', ACCOM: 'B1' },
        { IN_TOUCH: 'DIED', ACTIV: '', ACCOM: '0' },
        { IN_TOUCH: 'RHOM', ACTIV: '0', ACCOM: '' },
      ],
    },
    flags: { OC3: [0, 1, 2, 3] },
  },
  {
    says: 'every other answer',
    tables: {
      OC3: ['YES', 'NO', 'REFU', 'NREQ', ''].map((IN_TOUCH) => ({ IN_TOUCH, ACTIV: 'F1', ACCOM: 'B1' })),
    },
  },
]);
