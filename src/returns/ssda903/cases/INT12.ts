import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('INT12', [
  {
    says: 'one day earlier, one day later',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '02/05/2010' },
        { CHILD: 'B', DOB: '02/05/2010' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DOB: '01/05/2010' },
        { CHILD: 'B', DOB: '03/05/2010' },
      ],
    },
    flags: { PlacedAdoption: [0, 1] },
  },
  {
    says: 'the same day, written in two ways',
    tables: { Header: [{ DOB: '02/05/2010' }], PlacedAdoption: [{ DOB: '2/5/2010' }] },
  },
  {
    says: 'a date that is missing or no date does not differ',
    tables: {
      Header: [{ CHILD: 'A', DOB: '02/05/2010' }, { CHILD: 'B' }, { CHILD: 'C', DOB: '2010-05-02' }],
      PlacedAdoption: [
        { CHILD: 'A' },
        { CHILD: 'B', DOB: '02/05/2010' },
        { CHILD: 'C', DOB: '03/05/2010' },
        { CHILD: 'A', DOB: '2010-05-03' },
      ],
    },
  },
  {
    says: 'the dates are of two children, or nobody’s',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '02/05/2010' },
        { CHILD: '', DOB: '02/05/2010' },
      ],
      PlacedAdoption: [
        { CHILD: 'B', DOB: '03/05/2010' },
        { CHILD: '', DOB: '03/05/2010' },
      ],
    },
  },
  {
    says: 'one of two rows in Header differs',
    tables: {
      Header: [{ DOB: '02/05/2010' }, { DOB: '03/05/2010' }],
      PlacedAdoption: [{ DOB: '02/05/2010' }],
    },
    flags: { PlacedAdoption: [0] },
  },
]);
