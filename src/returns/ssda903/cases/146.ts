import { casesOf } from '../testing/rule-case.ts';

const codes = 'A3 A4 A5 A6 K1 K2 K3 P1 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z11 Z12 Z13 Z14';

export const cases = casesOf('146', [
  { says: 'each code of the list', tables: { Episodes: codes.split(' ').map((PLACE) => ({ PLACE })) } },
  { says: 'a blank: this rule is not about those', tables: { Episodes: [{ PLACE: '' }] } },
  {
    says: 'a code that has ended',
    tables: { Episodes: [{ PLACE: 'H5' }, { PLACE: 'P2' }, { PLACE: 'Z1' }] },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'a code of no list',
    tables: {
      Episodes: [
        { PLACE: 'A1' },
        { PLACE: 'A2' },
        { PLACE: 'K4' },
        { PLACE: 'R4' },
        { PLACE: 'T5' },
        { PLACE: 'U7' },
        { PLACE: 'Z15' },
      ],
    },
    flags: { Episodes: [0, 1, 2, 3, 4, 5, 6] },
  },
  {
    says: 'two children, one of them with a code of no list; spaces are no fault',
    tables: {
      Episodes: [
        { CHILD: 'A', PLACE: 'Q9' },
        { CHILD: 'B', PLACE: ' a3 ' },
      ],
    },
    flags: { Episodes: [0] },
  },
]);
