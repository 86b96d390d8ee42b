import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('625', [
  {
    says: 'born on the day on which she left care, and the day after',
    tables: {
      Header: [{ MC_DOB: '10/06/2026' }, { CHILD: 'B', MC_DOB: '11/06/2026' }],
      Episodes: [
        { DECOM: '01/04/2026', DEC: '10/06/2026' },
        { CHILD: 'B', DECOM: '01/04/2026', DEC: '10/06/2026' },
      ],
    },
    flags: { Header: [1], Episodes: [1] },
  },
  {
    says: 'she is still in care: born on the last day of the year, and the day after',
    tables: {
      Header: [{ MC_DOB: '31/03/2027' }, { CHILD: 'B', MC_DOB: '01/04/2027' }],
      Episodes: [{ DECOM: '01/04/2026' }, { CHILD: 'B', DECOM: '01/04/2026' }],
    },
    flags: { Header: [1], Episodes: [1] },
  },
  {
    says: 'born after an earlier episode ended, while the latest goes on, wherever it stands in the file',
    tables: {
      Header: [{ MC_DOB: '11/06/2026' }],
      Episodes: [{ DECOM: '10/06/2026' }, { DECOM: '01/04/2026', DEC: '10/06/2026' }],
    },
  },
  {
    says: 'of two that began on one day, the later in the file is the latest',
    tables: {
      Header: [{ MC_DOB: '11/06/2026' }],
      Episodes: [{ DECOM: '01/04/2026' }, { DECOM: '01/04/2026', DEC: '10/06/2026' }],
    },
    flags: { Header: [0], Episodes: [1] },
  },
  {
    says: 'she left after the end of the year and the child was born between',
    tables: { Header: [{ MC_DOB: '05/04/2027' }], Episodes: [{ DECOM: '01/04/2026', DEC: '10/04/2027' }] },
    flags: { Header: [0], Episodes: [0] },
  },
  {
    says: 'no date of birth of a child, or none that can be read',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B', MC_DOB: '2027-04-01' }],
      Episodes: [{ DECOM: '01/04/2026' }, { CHILD: 'B', DECOM: '01/04/2026', DEC: '10/06/2026' }],
    },
  },
  {
    says: 'she has no episode with a start',
    tables: {
      Header: [{ MC_DOB: '01/04/2027' }, { CHILD: 'B', MC_DOB: '01/04/2027' }],
      Episodes: [{ CHILD: 'B', DECOM: 'SOON', DEC: '10/06/2026' }],
    },
  },
]);
