import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('348', [
  {
    says: 'died last year, and each answer now',
    tables: {
      OC3: ['DIED', 'YES', 'NO', 'REFU', 'NREQ', 'RHOM', ''].map((IN_TOUCH) => ({ IN_TOUCH })),
      OC3_last: [{ IN_TOUCH: 'DIED' }],
    },
    flags: { OC3: [1, 2, 3, 4, 5, 6] },
  },
  {
    says: 'another answer last year',
    tables: {
      OC3: [
        { CHILD: 'A', IN_TOUCH: 'YES' },
        { CHILD: 'B', IN_TOUCH: 'DIED' },
        { CHILD: 'C', IN_TOUCH: 'YES' },
      ],
      OC3_last: [
        { CHILD: 'A', IN_TOUCH: 'NO' },
        { CHILD: 'B', IN_TOUCH: 'YES' },
        { CHILD: 'C', IN_TOUCH: '' },
      ],
    },
  },
  {
    says: 'someone else died last year',
    tables: { OC3: [{ CHILD: 'A', IN_TOUCH: 'YES' }], OC3_last: [{ CHILD: 'B', IN_TOUCH: 'DIED' }] },
  },
  { says: 'last year was not given', tables: { OC3: [{ IN_TOUCH: 'YES' }] }, notRun: ['OC3_last'] },
]);
