import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('234', [
  {
    says: 'the next episode began the day before the tenth birthday, on it, and the day after',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '02/06/2016' },
        { CHILD: 'B', DOB: '01/06/2016' },
        { CHILD: 'C', DOB: '31/05/2016' },
      ],
      Episodes: ['A', 'B', 'C'].flatMap((CHILD) => [
        { CHILD, DECOM: '01/04/2026', REASON_PLACE_CHANGE: 'CUSTOD' },
        { CHILD, DECOM: '01/06/2026' },
      ]),
    },
    flags: { Header: [0], Episodes: [0] },
  },
  {
    says: 'the reason stands on the episode that begins, or on one with none after it',
    tables: {
      Header: [{ DOB: '02/06/2019' }],
      Episodes: [{ DECOM: '01/04/2026' }, { DECOM: '01/06/2026', REASON_PLACE_CHANGE: 'CUSTOD' }],
    },
  },
  {
    says: 'the file has the later episode first',
    tables: {
      Header: [{ DOB: '02/06/2019' }],
      Episodes: [{ DECOM: '01/06/2026' }, { DECOM: '1/4/2026', REASON_PLACE_CHANGE: 'CUSTOD' }],
    },
    flags: { Header: [0], Episodes: [1] },
  },
  {
    says: 'a date of birth in another notation is missing for this rule',
    tables: {
      Header: [{ DOB: '2019-06-02' }],
      Episodes: [{ DECOM: '01/04/2026', REASON_PLACE_CHANGE: 'CUSTOD' }, { DECOM: '01/06/2026' }],
    },
  },
  {
    says: 'another reason',
    tables: {
      Header: [{ DOB: '02/06/2019' }],
      Episodes: [{ DECOM: '01/04/2026', REASON_PLACE_CHANGE: 'CARPL' }, { DECOM: '01/06/2026' }],
    },
  },
  {
    says: 'the next episode is another child’s, or has no date',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '02/06/2019' },
        { CHILD: 'B', DOB: '02/06/2019' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2026', REASON_PLACE_CHANGE: 'CUSTOD' },
        { CHILD: 'B', DECOM: '01/06/2026', REASON_PLACE_CHANGE: 'CUSTOD' },
        { CHILD: 'B', DECOM: 'SOON' },
      ],
    },
  },
  {
    says: 'no date of birth, or no Header row',
    tables: {
      Header: [{ CHILD: 'A' }],
      Episodes: ['A', 'B'].flatMap((CHILD) => [
        { CHILD, DECOM: '01/04/2026', REASON_PLACE_CHANGE: 'CUSTOD' },
        { CHILD, DECOM: '01/06/2026' },
      ]),
    },
  },
]);
