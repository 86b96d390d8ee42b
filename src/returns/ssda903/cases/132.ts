import { casesOf } from '../testing/rule-case.ts';

const codes = 'F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6 0';

export const cases = casesOf('132', [
  { says: 'each code of the list', tables: { OC3: codes.split(' ').map((ACTIV) => ({ ACTIV })) } },
  { says: 'a blank', tables: { OC3: [{ ACTIV: 'F1' }, { ACTIV: '' }] }, flags: { OC3: [1] } },
  {
    says: 'a code that ended with 2020-21',
    tables: { OC3: [{ ACTIV: 'F3' }, { ACTIV: 'P3' }] },
    flags: { OC3: [0, 1] },
  },
  {
    says: 'a code of no list',
    tables: { OC3: [{ ACTIV: 'G3' }, { ACTIV: 'G7' }, { ACTIV: '1' }] },
    flags: { OC3: [0, 1, 2] },
  },
  {
    says: 'two children, one of them with a code of no list; spaces are no fault',
    tables: {
      OC3: [
        { CHILD: 'A', ACTIV: 'Q9' },
        { CHILD: 'B', ACTIV: ' f1 ' },
      ],
    },
    flags: { OC3: [0] },
  },
]);
