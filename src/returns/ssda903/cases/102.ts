import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('102', [
  {
    says: 'a real day, in one figure or two',
    tables: { Header: [{ DOB: '01/05/2026' }, { DOB: '1/5/2026' }, { DOB: ' 29/02/2024 ' }] },
  },
  { says: 'a blank', tables: { Header: [{ DOB: '' }] }, flags: { Header: [0] } },
  {
    says: 'a day that no month has',
    tables: { Header: [{ DOB: '31/04/2026' }, { DOB: '29/02/2026' }, { DOB: '04/13/2026' }] },
    flags: { Header: [0, 1, 2] },
  },
  {
    says: 'another notation, or words',
    tables: { Header: [{ DOB: '2026-05-01' }, { DOB: '01.05.2026' }, { DOB: '01/05/26' }, { DOB: 'N/A' }] },
    flags: { Header: [0, 1, 2, 3] },
  },
  {
    says: 'two children, one of them with a day that is none',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '30/04/2026' },
        { CHILD: 'B', DOB: '30/02/2026' },
      ],
    },
    flags: { Header: [1] },
  },
]);
