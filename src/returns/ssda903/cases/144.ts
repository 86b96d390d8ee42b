import { casesOf } from '../testing/rule-case.ts';

const codes = 'C1 C2 D1 E1 V2 V3 V4 J1 J2 J3 L1 L2 L3';

export const cases = casesOf('144', [
  { says: 'each code of the list', tables: { Episodes: codes.split(' ').map((LS) => ({ LS })) } },
  { says: 'a blank: this rule is not about those', tables: { Episodes: [{ LS: '' }] } },
  {
    says: 'a code of no list, or that ended',
    tables: { Episodes: [{ LS: 'C3' }, { LS: 'V1' }, { LS: 'J4' }, { LS: 'L4' }] },
    flags: { Episodes: [0, 1, 2, 3] },
  },
  {
    says: 'two children, one of them with a code of no list; spaces are no fault',
    tables: {
      Episodes: [
        { CHILD: 'A', LS: 'Q9' },
        { CHILD: 'B', LS: ' c1 ' },
      ],
    },
    flags: { Episodes: [0] },
  },
]);
