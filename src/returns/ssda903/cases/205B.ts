import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('205B', [
  {
    says: 'the eighteenth birthday in both years, the day before and the day after it',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }],
      UASC: [
        { CHILD: 'A', DUC: '02/05/2028' },
        { CHILD: 'B', DUC: '01/05/2028' },
        { CHILD: 'C', DUC: '03/05/2028' },
      ],
      Header_last: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }],
      UASC_last: [
        { CHILD: 'A', DOB: '02/05/2010', DUC: '02/05/2028' },
        { CHILD: 'B', DOB: '02/05/2010', DUC: '01/05/2028' },
        { CHILD: 'C', DOB: '02/05/2010', DUC: '03/05/2028' },
      ],
    },
    flags: { Header: [1, 2], UASC: [1, 2] },
  },
  {
    says: 'another day than last year: the day before the year, its first and last day, and the day after',
    tables: {
      UASC: [
        { CHILD: 'A', DUC: '31/03/2026' },
        { CHILD: 'B', DUC: '01/04/2026' },
        { CHILD: 'C', DUC: '31/03/2027' },
        { CHILD: 'D', DUC: '01/04/2027' },
      ],
      UASC_last: ['A', 'B', 'C', 'D'].map((CHILD) => ({ CHILD, DOB: '02/05/2010', DUC: '02/05/2028' })),
    },
    flags: { UASC: [0, 3] },
  },
  {
    says: 'no end now, or none last year, or no date of birth last year',
    tables: {
      UASC: [
        { CHILD: 'A', SEX: 'M' },
        { CHILD: 'B', DUC: '02/05/2028' },
        { CHILD: 'C', DUC: '02/05/2028' },
      ],
      UASC_last: [
        { CHILD: 'A', DOB: '02/05/2010', DUC: '02/05/2028' },
        { CHILD: 'B', SEX: 'M', DOB: '02/05/2010' },
        { CHILD: 'C', DUC: '02/05/2028' },
      ],
    },
    flags: { UASC: [0, 1, 2] },
  },
  {
    says: 'born on 29 February: the birthday is 28 February in a common year',
    tables: {
      UASC: [{ DUC: '28/02/2026' }],
      UASC_last: [{ DOB: '29/02/2008', DUC: '28/02/2026' }],
    },
  },
  {
    says: 'not flagged this year, or not last year',
    tables: {
      Header: [
        { CHILD: 'A', UASC: '0' },
        { CHILD: 'B', UASC: '1' },
      ],
      UASC: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Header_last: [
        { CHILD: 'A', UASC: '1' },
        { CHILD: 'B', UASC: '0' },
      ],
      UASC_last: [{ CHILD: 'A' }, { CHILD: 'B' }],
    },
  },
  {
    says: 'in this year’s table only, or in last year’s',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B' }],
      UASC: [{ CHILD: 'A', DUC: '02/05/2028' }],
      Header_last: [{ CHILD: 'B' }],
      UASC_last: [{ CHILD: 'B', DUC: '02/05/2027' }],
    },
  },
  {
    says: 'flagged in both years of an XML return, and one of the two records is not there',
    tables: {
      Header: [
        { CHILD: 'A', UASC: '1' },
        { CHILD: 'B', UASC: '1' },
      ],
      UASC: [{ CHILD: 'A', DUC: '02/05/2028' }],
      Header_last: [
        { CHILD: 'A', UASC: '1' },
        { CHILD: 'B', UASC: '1' },
      ],
      UASC_last: [{ CHILD: 'B', DUC: '02/05/2027' }],
    },
  },
  { says: 'last year was not given', tables: { Header: [], UASC: [] }, notRun: ['UASC_last'] },
]);
