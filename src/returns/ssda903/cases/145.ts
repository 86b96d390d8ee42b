import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('145', [
  {
    says: 'each code of the list',
    tables: {
      Episodes: [
        { CIN: 'N1' },
        { CIN: 'N2' },
        { CIN: 'N3' },
        { CIN: 'N4' },
        { CIN: 'N5' },
        { CIN: 'N6' },
        { CIN: 'N7' },
        { CIN: 'N8' },
      ],
    },
  },
  { says: 'a blank: this rule is not about those', tables: { Episodes: [{ CIN: '' }] } },
  {
    says: 'the neighbours of the list',
    tables: { Episodes: [{ CIN: 'N0' }, { CIN: 'N9' }] },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'two children, one of them with a code of no list; spaces are no fault',
    tables: {
      Episodes: [
        { CHILD: 'A', CIN: 'Q9' },
        { CHILD: 'B', CIN: ' n1 ' },
      ],
    },
    flags: { Episodes: [0] },
  },
]);
