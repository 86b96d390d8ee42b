import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('143', [
  {
    says: 'each code of the list',
    tables: {
      Episodes: [{ RNE: 'S' }, { RNE: 'P' }, { RNE: 'L' }, { RNE: 'T' }, { RNE: 'U' }, { RNE: 'B' }],
    },
  },
  { says: 'a blank: this rule is not about those', tables: { Episodes: [{ RNE: '' }] } },
  {
    says: 'a code of no list',
    tables: { Episodes: [{ RNE: 'X' }, { RNE: 'SS' }, { RNE: '1' }] },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'two children, one of them with a code of no list; spaces are no fault',
    tables: {
      Episodes: [
        { CHILD: 'A', RNE: 'Q9' },
        { CHILD: 'B', RNE: ' s ' },
      ],
    },
    flags: { Episodes: [0] },
  },
]);
