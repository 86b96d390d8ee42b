import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('205C', [
  {
    says: 'flag 0 in both years, with an end now, an end last year, and none',
    tables: {
      Header: ['A', 'B', 'C'].map((CHILD) => ({ CHILD, UASC: '0' })),
      UASC: [{ CHILD: 'A', DUC: '01/06/2026' }, { CHILD: 'B' }, { CHILD: 'C' }],
      Header_last: ['A', 'B', 'C'].map((CHILD) => ({ CHILD, UASC: '0' })),
      UASC_last: [{ CHILD: 'A' }, { CHILD: 'B', DUC: '01/06/2025' }, { CHILD: 'C' }],
    },
    flags: { Header: [0, 1], UASC: [0, 1] },
  },
  {
    says: 'an end that is no date',
    tables: {
      Header: [{ UASC: '0' }],
      UASC: [{ DUC: '2026-06-01' }],
      Header_last: [{ UASC: '0' }],
      UASC_last: [{}],
    },
  },
  {
    says: 'flag 1 in either year',
    tables: {
      Header: [
        { CHILD: 'A', UASC: '1' },
        { CHILD: 'B', UASC: '0' },
      ],
      UASC: [
        { CHILD: 'A', DUC: '01/06/2026' },
        { CHILD: 'B', DUC: '01/06/2026' },
      ],
      Header_last: [
        { CHILD: 'A', UASC: '0' },
        { CHILD: 'B', UASC: '1' },
      ],
      UASC_last: [{ CHILD: 'A' }, { CHILD: 'B' }],
    },
  },
  {
    says: 'on CSV, a child who stands in the UASC table and in no Header has no flag',
    tables: {
      Header: [{ CHILD: 'A' }],
      UASC: [
        { CHILD: 'A', DUC: '01/06/2026' },
        { CHILD: 'B', DUC: '01/06/2026' },
      ],
      Header_last: [],
      UASC_last: [],
    },
    flags: { UASC: [1] },
  },
  {
    says: 'a child who is in no UASC table now, and had an end last year without a flag',
    tables: {
      Header: [{ CHILD: 'A', UASC: '0' }],
      UASC: [],
      Header_last: [{ CHILD: 'A', UASC: '0' }],
      UASC_last: [{ CHILD: 'A', DUC: '01/06/2025' }],
    },
    flags: { Header: [0] },
  },
  { says: 'last year was not given', tables: { Header: [], UASC: [] }, notRun: ['UASC_last'] },
]);
