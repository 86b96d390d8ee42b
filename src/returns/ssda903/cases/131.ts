import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('131', [
  {
    says: 'each code of the list',
    tables: {
      OC3: [
        { IN_TOUCH: 'YES' },
        { IN_TOUCH: 'NO' },
        { IN_TOUCH: 'DIED' },
        { IN_TOUCH: 'REFU' },
        { IN_TOUCH: 'NREQ' },
        { IN_TOUCH: 'RHOM' },
      ],
    },
  },
  { says: 'a blank', tables: { OC3: [{ IN_TOUCH: 'YES' }, { IN_TOUCH: '' }] }, flags: { OC3: [1] } },
  {
    says: 'a code of no list',
    tables: { OC3: [{ IN_TOUCH: 'Y' }, { IN_TOUCH: 'N' }, { IN_TOUCH: 'REFUSED' }] },
    flags: { OC3: [0, 1, 2] },
  },
  {
    says: 'two children, one of them with a code of no list; spaces are no fault',
    tables: {
      OC3: [
        { CHILD: 'A', IN_TOUCH: 'Q9' },
        { CHILD: 'B', IN_TOUCH: ' yes ' },
      ],
    },
    flags: { OC3: [0] },
  },
]);
