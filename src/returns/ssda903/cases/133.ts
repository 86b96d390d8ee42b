import { casesOf } from '../testing/rule-case.ts';

const codes = 'B1 B2 C1 C2 D1 D2 E1 E2 G1 G2 H1 H2 K1 K2 R1 R2 S2 T1 T2 U1 U2 V1 V2 W1 W2 X2 Y1 Y2 Z1 Z2 0';

export const cases = casesOf('133', [
  { says: 'each code of the list', tables: { OC3: codes.split(' ').map((ACCOM) => ({ ACCOM })) } },
  { says: 'a blank', tables: { OC3: [{ ACCOM: 'B1' }, { ACCOM: '' }] }, flags: { OC3: [1] } },
  {
    says: 'no fixed home, and custody, as suitable',
    tables: { OC3: [{ ACCOM: 'S1' }, { ACCOM: 'X1' }] },
    flags: { OC3: [0, 1] },
  },
  {
    says: 'a code of no list',
    tables: { OC3: [{ ACCOM: 'A1' }, { ACCOM: 'B3' }, { ACCOM: 'Z3' }] },
    flags: { OC3: [0, 1, 2] },
  },
  {
    says: 'two children, one of them with a code of no list; spaces are no fault',
    tables: {
      OC3: [
        { CHILD: 'A', ACCOM: 'Q9' },
        { CHILD: 'B', ACCOM: ' b1 ' },
      ],
    },
    flags: { OC3: [0] },
  },
]);
