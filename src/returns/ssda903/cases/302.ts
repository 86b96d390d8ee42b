import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('302', [
  {
    says: 'it begins the day before birth',
    tables: { Header: [{ DOB: '02/05/2026' }], Episodes: [{ DECOM: '01/05/2026' }] },
    flags: { Header: [0], Episodes: [0] },
  },
  {
    says: 'it begins on the day of birth',
    tables: { Header: [{ DOB: '01/05/2026' }], Episodes: [{ DECOM: '01/05/2026' }] },
  },
  {
    says: 'only the first episode is looked at, wherever it stands in the file',
    tables: {
      Header: [{ DOB: '02/05/2026' }],
      Episodes: [{ DECOM: '01/06/2026' }, { DECOM: '30/04/2026' }, { DECOM: '01/05/2026' }],
    },
    flags: { Header: [0], Episodes: [1] },
  },
  {
    says: 'a child none of whose episodes has a date does not keep the rule from others',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '01/01/2010' },
        { CHILD: 'B', DOB: '02/05/2026' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: 'SOON' },
        { CHILD: 'B', DECOM: '01/05/2026' },
      ],
    },
    flags: { Header: [1], Episodes: [1] },
  },
  {
    says: 'a date of birth that is none',
    tables: { Header: [{ DOB: '2026-05-02' }], Episodes: [{ DECOM: '01/05/2026' }] },
  },
]);
