import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('205A', [
  {
    says: 'still in both UASC tables',
    tables: {
      Header: [{ CHILD: 'A' }],
      UASC: [{ CHILD: 'A', DUC: '01/05/2028' }],
      Header_last: [{ CHILD: 'A' }],
      UASC_last: [{ CHILD: 'A', DUC: '01/05/2028' }],
    },
  },
  {
    says: 'gone from the table, and it ended the day before last year, within it, or the day after',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }, { CHILD: 'D' }],
      UASC: [],
      Header_last: [{ CHILD: 'D' }, { CHILD: 'C' }, { CHILD: 'B' }, { CHILD: 'A' }],
      UASC_last: [
        { CHILD: 'A', DUC: '31/03/2025' },
        { CHILD: 'B', DUC: '01/04/2025' },
        { CHILD: 'C', DUC: '31/03/2026' },
        { CHILD: 'D', DUC: '01/04/2026' },
      ],
    },
    flags: { Header: [0, 3] },
  },
  {
    says: 'gone from the UASC table, with no end last year, or one that is no date',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B' }],
      UASC: [],
      Header_last: [{ CHILD: 'A' }, { CHILD: 'B' }],
      UASC_last: [{ CHILD: 'A' }, { CHILD: 'B', DUC: '2025-12-01' }],
    },
    flags: { Header: [0, 1] },
  },
  {
    says: 'the flag of an XML return is taken away, and an end is given now',
    tables: {
      Header: [{ CHILD: 'A', UASC: '0' }],
      UASC: [{ CHILD: 'A', DUC: '01/06/2026' }],
      Header_last: [{ CHILD: 'A', UASC: '1' }],
      UASC_last: [{ CHILD: 'A', DUC: '01/12/2025' }],
    },
    flags: { Header: [0], UASC: [0] },
  },
  {
    says: 'the flag of an XML return is taken away, after an end last year and none now',
    tables: {
      Header: [{ CHILD: 'A', UASC: '0' }],
      UASC: [{ CHILD: 'A' }],
      Header_last: [{ CHILD: 'A', UASC: '1' }],
      UASC_last: [{ CHILD: 'A', DUC: '01/12/2025' }],
    },
  },
  {
    says: 'an end that is no date is an end given now',
    tables: {
      Header: [{ UASC: '0' }],
      UASC: [{ DUC: 'SOON' }],
      Header_last: [{ UASC: '1' }],
      UASC_last: [{ DUC: '01/12/2025' }],
    },
    flags: { Header: [0], UASC: [0] },
  },
  {
    says: 'the flag was 0 last year too, whatever end was given',
    tables: {
      Header: [{ UASC: '0' }],
      UASC: [{ DUC: '01/06/2026' }],
      Header_last: [{ UASC: '0' }],
      UASC_last: [{ DUC: '01/06/2026' }],
    },
  },
  {
    says: 'a child in the UASC table who is missing from Header',
    tables: {
      Header: [],
      UASC: [{ CHILD: 'A', DUC: '01/06/2026' }],
      Header_last: [{ CHILD: 'A' }],
      UASC_last: [{ CHILD: 'A', DUC: '01/12/2025' }],
    },
    flags: { UASC: [0] },
  },
  {
    says: 'a child who was not one last year, and one who is not in this year’s return',
    tables: {
      Header: [{ CHILD: 'A' }],
      UASC: [],
      Header_last: [{ CHILD: 'A' }, { CHILD: 'B' }],
      UASC_last: [{ CHILD: 'B' }],
    },
  },
  {
    says: 'no Header of either year: the child is known by the UASC tables alone',
    tables: {
      UASC: [{ CHILD: 'A' }, { CHILD: 'B', DUC: '01/05/2028' }],
      UASC_last: [
        { CHILD: 'A', DUC: '01/05/2028' },
        { CHILD: 'B', DUC: '01/05/2028' },
      ],
    },
    flags: { UASC: [0] },
  },
  { says: 'last year was not given', tables: { Header: [], UASC: [] }, notRun: ['UASC_last'] },
]);
