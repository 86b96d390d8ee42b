import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('175', [
  { says: 'each code of the list', tables: { AD1: [{ NB_ADOPTR: '1' }, { NB_ADOPTR: '2' }] } },
  { says: 'a blank: this rule is not about those', tables: { AD1: [{ NB_ADOPTR: '' }] } },
  {
    says: 'anything but 1 and 2',
    tables: { AD1: [{ NB_ADOPTR: '0' }, { NB_ADOPTR: '3' }, { NB_ADOPTR: 'TWO' }] },
    flags: { AD1: [0, 1, 2] },
  },
  {
    says: 'two children, one of them with a code of no list; spaces are no fault',
    tables: {
      AD1: [
        { CHILD: 'A', NB_ADOPTR: 'Q9' },
        { CHILD: 'B', NB_ADOPTR: ' 1 ' },
      ],
    },
    flags: { AD1: [0] },
  },
]);
