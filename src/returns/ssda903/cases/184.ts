import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('184', [
  {
    says: 'decided the day before birth, on the day and the day after',
    tables: {
      Header: [{ DOB: '10/06/2026' }],
      PlacedAdoption: [
        { DATE_PLACED: '09/06/2026' },
        { DATE_PLACED: '10/06/2026' },
        { DATE_PLACED: '11/06/2026' },
      ],
    },
    flags: { PlacedAdoption: [0] },
  },
  {
    says: 'the date of birth in the table itself is not looked at',
    tables: {
      Header: [{ DOB: '10/06/2025' }],
      PlacedAdoption: [
        { DOB: '10/06/2026', DATE_PLACED: '09/06/2026' },
        { DOB: '', DATE_PLACED: '09/06/2026' },
        { DOB: '01/01/2025', DATE_PLACED: '09/06/2025' },
      ],
    },
    flags: { PlacedAdoption: [2] },
  },
  {
    says: 'no date of birth in Header, or no such child there',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '' },
        { CHILD: 'B', DOB: '31/06/2026' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED: '01/05/2026' },
        { CHILD: 'B', DATE_PLACED: '01/05/2026' },
        { CHILD: 'C', DATE_PLACED: '01/05/2026' },
      ],
    },
  },
  {
    says: 'the day of the decision is blank or none',
    tables: {
      Header: [{ DOB: '10/06/2026' }],
      PlacedAdoption: [{ DATE_PLACED: '' }, { DATE_PLACED: '31/04/2026' }],
    },
  },
  {
    says: 'another child was born later',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '01/01/2025' },
        { CHILD: 'B', DOB: '10/06/2026' },
      ],
      PlacedAdoption: [
        { CHILD: 'B', DATE_PLACED: '01/05/2026' },
        { CHILD: 'A', DATE_PLACED: '01/05/2026' },
      ],
    },
    flags: { PlacedAdoption: [0] },
  },
]);
