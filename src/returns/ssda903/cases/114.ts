import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('114', [
  { says: 'each code of the list', tables: { AD1: [{ FOSTER_CARE: '0' }, { FOSTER_CARE: '1' }] } },
  { says: 'a blank: this rule is not about those', tables: { AD1: [{ FOSTER_CARE: '' }] } },
  {
    says: 'anything but 0 and 1',
    tables: { AD1: [{ FOSTER_CARE: '2' }, { FOSTER_CARE: 'YES' }, { FOSTER_CARE: '-1' }] },
    flags: { AD1: [0, 1, 2] },
  },
  {
    says: 'two children, one of them with a code of no list; spaces are no fault',
    tables: {
      AD1: [
        { CHILD: 'A', FOSTER_CARE: 'Q9' },
        { CHILD: 'B', FOSTER_CARE: ' 0 ' },
      ],
    },
    flags: { AD1: [0] },
  },
]);
