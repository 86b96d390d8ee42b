import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('231', [
  {
    says: 'eleven on 30 March, on 31 March, and on 1 April after the year',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '30/03/2016' },
        { CHILD: 'B', DOB: '31/03/2016' },
        { CHILD: 'C', DOB: '01/04/2016' },
      ],
      UASC: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }],
    },
    flags: { Header: [2] },
  },
  {
    says: 'a young child who is not in the UASC table',
    tables: { Header: [{ CHILD: 'A', DOB: '01/04/2020' }], UASC: [{ CHILD: 'B' }] },
  },
  {
    says: 'the flag of an XML return',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '01/04/2020', UASC: '1' },
        { CHILD: 'B', DOB: '01/04/2020', UASC: '0' },
      ],
    },
    flags: { Header: [0] },
  },
  {
    says: 'no date of birth',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B', DOB: '2020-04-01' }],
      UASC: [{ CHILD: 'A' }, { CHILD: 'B' }],
    },
  },
  {
    says: 'a child who stands twice in the UASC table does not move the flags of others',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '01/05/2010' },
        { CHILD: 'B', DOB: '01/05/2020' },
        { CHILD: 'C', DOB: '01/05/2020' },
      ],
      UASC: [{ CHILD: 'A' }, { CHILD: 'A' }, { CHILD: 'C' }],
    },
    flags: { Header: [2] },
  },
  { says: 'nothing tells who is one', tables: { Header: [{ DOB: '01/04/2020' }] }, notRun: ['UASC'] },
]);
