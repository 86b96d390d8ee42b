import { casesOf } from '../testing/rule-case.ts';

const codes = 'E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17 X1';

export const cases = casesOf('149', [
  { says: 'each code of the list', tables: { Episodes: codes.split(' ').map((REC) => ({ REC })) } },
  { says: 'a blank: this rule is not about those', tables: { Episodes: [{ REC: '' }] } },
  {
    says: 'a code that has ended',
    tables: { Episodes: [{ REC: 'E1' }, { REC: 'E43' }, { REC: 'E44' }] },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'a code of no list',
    tables: { Episodes: [{ REC: 'E4' }, { REC: 'X2' }, { REC: 'E18' }] },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'two children, one of them with a code of no list; spaces are no fault',
    tables: {
      Episodes: [
        { CHILD: 'A', REC: 'Q9' },
        { CHILD: 'B', REC: ' e11 ' },
      ],
    },
    flags: { Episodes: [0] },
  },
]);
