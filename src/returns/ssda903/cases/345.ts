import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('345', [
  {
    says: 'in touch, with an activity and a home',
    tables: { OC3: [{ IN_TOUCH: 'YES', ACTIV: 'G5', ACCOM: 'S2' }] },
  },
  {
    says: 'in touch, and one of the two is 0, or both',
    tables: {
      OC3: [
        { IN_TOUCH: 'YES', ACTIV: '0', ACCOM: 'U1' },
        { IN_TOUCH: 'yes', ACTIV: 'F1', ACCOM: '0' },
        { IN_TOUCH: 'YES', ACTIV: '0', ACCOM: '0' },
      ],
    },
    flags: { OC3: [0, 1, 2] },
  },
  {
    says: 'in touch, and a blank: another rule asks',
    tables: { OC3: [{ IN_TOUCH: 'YES', ACTIV: '', ACCOM: 'U1' }] },
  },
  {
    says: 'every other answer',
    tables: {
      OC3: ['NO', 'DIED', 'REFU', 'NREQ', 'RHOM', ''].map((IN_TOUCH) => ({
        IN_TOUCH,
        ACTIV: '0',
        ACCOM: '0',
      })),
    },
  },
]);
