import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('3001', [
  {
    says: '17 the day before the year, on its first day, on its last, and the day after',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '31/03/2009' },
        { CHILD: 'B', DOB: '01/04/2009' },
        { CHILD: 'C', DOB: '31/03/2010' },
        { CHILD: 'D', DOB: '01/04/2010' },
      ],
      OC3: ['A', 'B', 'C', 'D'].map((CHILD) => ({ CHILD, ACCOM: 'Z1' })),
    },
    flags: { OC3: [1, 2] },
  },
  {
    says: 'with a former foster carer, suitable or not, and elsewhere',
    tables: {
      Header: ['A', 'B', 'C', 'D'].map((CHILD) => ({ CHILD, DOB: '10/06/2009' })),
      OC3: [
        { CHILD: 'A', ACCOM: 'Z1' },
        { CHILD: 'B', ACCOM: 'Z2' },
        { CHILD: 'C', ACCOM: 'B1' },
        { CHILD: 'D', ACCOM: '' },
      ],
    },
    flags: { OC3: [0, 1] },
  },
  {
    says: 'a child who stands twice in Header does not keep the rule from others',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '10/06/2008' },
        { CHILD: 'A', DOB: '10/06/2009' },
        { CHILD: 'B', DOB: '10/06/2009' },
      ],
      OC3: [
        { CHILD: 'A', ACCOM: 'Z1' },
        { CHILD: 'B', ACCOM: 'Z1' },
      ],
    },
    flags: { OC3: [0, 1] },
  },
  {
    says: 'the date of birth is that of Header; without one there is no birthday',
    tables: {
      Header: [{ CHILD: 'A', DOB: '10/06/2008' }, { CHILD: 'B' }, { CHILD: 'C', DOB: '2009-06-10' }],
      OC3: ['A', 'B', 'C', 'D'].map((CHILD) => ({ CHILD, ACCOM: 'Z1', DOB: '10/06/2009' })),
    },
  },
]);
