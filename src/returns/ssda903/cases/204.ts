import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('204', [
  {
    says: 'the same as last year',
    tables: { Header: [{ ETHNIC: 'WBRI' }], Header_last: [{ ETHNIC: 'WBRI' }] },
  },
  {
    says: 'another than last year',
    tables: { Header: [{ ETHNIC: 'WBRI' }], Header_last: [{ ETHNIC: 'MOTH' }] },
    flags: { Header: [0] },
  },
  {
    says: 'blank in one year, and in both',
    tables: {
      Header: [
        { CHILD: 'A', ETHNIC: '' },
        { CHILD: 'B', ETHNIC: 'WBRI' },
        { CHILD: 'C', ETHNIC: '' },
      ],
      Header_last: [
        { CHILD: 'A', ETHNIC: 'WBRI' },
        { CHILD: 'B', ETHNIC: '' },
        { CHILD: 'C', ETHNIC: '' },
      ],
    },
    flags: { Header: [0, 1] },
  },
  {
    says: 'a child who was not in last year’s return, and rows without a child',
    tables: {
      Header: [
        { CHILD: 'A', ETHNIC: 'WBRI' },
        { CHILD: '', ETHNIC: 'WBRI' },
      ],
      Header_last: [
        { CHILD: 'B', ETHNIC: 'MOTH' },
        { CHILD: '', ETHNIC: 'MOTH' },
      ],
    },
  },
  {
    says: 'a child who stands twice in last year’s return does not keep the rule from others',
    tables: {
      Header: [
        { CHILD: 'A', ETHNIC: 'WBRI' },
        { CHILD: 'B', ETHNIC: 'WBRI' },
        { CHILD: 'C', ETHNIC: 'WBRI' },
      ],
      Header_last: [
        { CHILD: 'C', ETHNIC: 'WBRI' },
        { CHILD: 'A', ETHNIC: 'WBRI' },
        { CHILD: 'A', ETHNIC: 'WBRI' },
        { CHILD: 'B', ETHNIC: 'MOTH' },
        { CHILD: 'C', ETHNIC: 'MOTH' },
      ],
    },
    flags: { Header: [1, 2] },
  },
  {
    says: 'lower case last year',
    tables: { Header: [{ ETHNIC: 'WBRI' }], Header_last: [{ ETHNIC: 'wbri' }] },
  },
  {
    says: 'last year was not given',
    tables: { Header: [{ ETHNIC: 'WBRI' }] },
    notRun: ['Header_last'],
  },
]);
