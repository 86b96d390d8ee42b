import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('171', [
  {
    says: 'a real day, in one figure or two',
    tables: { Header: [{ MC_DOB: '01/05/2026' }, { MC_DOB: '1/5/2026' }, { MC_DOB: ' 29/02/2024 ' }] },
  },
  { says: 'a blank', tables: { Header: [{ MC_DOB: '' }] } },
  {
    says: 'a day that no month has',
    tables: { Header: [{ MC_DOB: '31/04/2026' }, { MC_DOB: '29/02/2026' }, { MC_DOB: '04/13/2026' }] },
    flags: { Header: [0, 1, 2] },
  },
  {
    says: 'another notation, or words',
    tables: {
      Header: [{ MC_DOB: '2026-05-01' }, { MC_DOB: '01.05.2026' }, { MC_DOB: '01/05/26' }, { MC_DOB: 'N/A' }],
    },
    flags: { Header: [0, 1, 2, 3] },
  },
  {
    says: 'two children, one of them with a day that is none',
    tables: {
      Header: [
        { CHILD: 'A', MC_DOB: '30/04/2026' },
        { CHILD: 'B', MC_DOB: '30/02/2026' },
      ],
    },
    flags: { Header: [1] },
  },
]);
