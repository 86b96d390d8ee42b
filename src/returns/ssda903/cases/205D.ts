import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('205D', [
  {
    says: 'in the UASC table this year, and last year in Header only',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B' }],
      UASC: [{ CHILD: 'B' }],
      Header_last: [{ CHILD: 'A' }, { CHILD: 'B' }],
      UASC_last: [],
    },
    flags: { Header: [1] },
  },
  {
    says: 'in both UASC tables, in last year’s only, or new to care',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }],
      UASC: [{ CHILD: 'A' }, { CHILD: 'C' }],
      Header_last: [{ CHILD: 'A' }, { CHILD: 'B' }],
      UASC_last: [{ CHILD: 'A' }, { CHILD: 'B' }],
    },
  },
  {
    says: 'flags of an XML return, last year’s 0 or blank',
    tables: {
      Header: [
        { CHILD: 'A', UASC: '1' },
        { CHILD: 'B', UASC: '1' },
        { CHILD: 'C', UASC: '1' },
      ],
      Header_last: [
        { CHILD: 'A', UASC: '0' },
        { CHILD: 'B', UASC: '' },
        { CHILD: 'C', UASC: '1' },
      ],
    },
    flags: { Header: [0, 1] },
  },
  {
    says: 'no Header of either year: a row with nothing but an id is no status',
    tables: {
      UASC: [
        { CHILD: 'A', SEX: 'M' },
        { CHILD: 'B', SEX: 'M' },
        { CHILD: 'C', SEX: 'M' },
      ],
      UASC_last: [{ CHILD: 'A' }, { CHILD: 'B', SEX: 'M' }],
    },
    flags: { UASC: [0] },
  },
  {
    says: 'this year’s Header with last year’s UASC table',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B' }],
      UASC: [{ CHILD: 'A' }, { CHILD: 'B' }],
      UASC_last: [{ CHILD: 'A' }],
    },
    flags: { Header: [0] },
  },
  {
    says: 'neither year tells who is one',
    tables: { Header: [{}], Header_last: [{}] },
    notRun: ['UASC', 'UASC_last'],
  },
]);
