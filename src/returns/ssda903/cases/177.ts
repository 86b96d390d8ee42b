import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('177', [
  {
    says: 'each code of the list',
    tables: {
      AD1: [
        { LS_ADOPTR: 'L0' },
        { LS_ADOPTR: 'L11' },
        { LS_ADOPTR: 'L12' },
        { LS_ADOPTR: 'L2' },
        { LS_ADOPTR: 'L3' },
        { LS_ADOPTR: 'L4' },
      ],
    },
  },
  { says: 'a blank: this rule is not about those', tables: { AD1: [{ LS_ADOPTR: '' }] } },
  {
    says: 'a code of no list, or that ended',
    tables: { AD1: [{ LS_ADOPTR: 'L1' }, { LS_ADOPTR: 'L5' }, { LS_ADOPTR: 'L' }] },
    flags: { AD1: [0, 1, 2] },
  },
  {
    says: 'two children, one of them with a code of no list; spaces are no fault',
    tables: {
      AD1: [
        { CHILD: 'A', LS_ADOPTR: 'Q9' },
        { CHILD: 'B', LS_ADOPTR: ' l0 ' },
      ],
    },
    flags: { AD1: [0] },
  },
]);
