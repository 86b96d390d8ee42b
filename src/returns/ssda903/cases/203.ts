import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('203', [
  {
    says: 'the same as last year',
    tables: { Header: [{ DOB: '01/05/2012' }], Header_last: [{ DOB: '01/05/2012' }] },
  },
  {
    says: 'another than last year',
    tables: { Header: [{ DOB: '01/05/2012' }], Header_last: [{ DOB: '02/05/2012' }] },
    flags: { Header: [0] },
  },
  {
    says: 'blank in one year, and in both',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '' },
        { CHILD: 'B', DOB: '01/05/2012' },
        { CHILD: 'C', DOB: '' },
      ],
      Header_last: [
        { CHILD: 'A', DOB: '01/05/2012' },
        { CHILD: 'B', DOB: '' },
        { CHILD: 'C', DOB: '' },
      ],
    },
    flags: { Header: [0, 1] },
  },
  {
    says: 'a child who was not in last year’s return, and rows without a child',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '01/05/2012' },
        { CHILD: '', DOB: '01/05/2012' },
      ],
      Header_last: [
        { CHILD: 'B', DOB: '02/05/2012' },
        { CHILD: '', DOB: '02/05/2012' },
      ],
    },
  },
  {
    says: 'a child who stands twice in last year’s return does not keep the rule from others',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '01/05/2012' },
        { CHILD: 'B', DOB: '01/05/2012' },
        { CHILD: 'C', DOB: '01/05/2012' },
      ],
      Header_last: [
        { CHILD: 'C', DOB: '01/05/2012' },
        { CHILD: 'A', DOB: '01/05/2012' },
        { CHILD: 'A', DOB: '01/05/2012' },
        { CHILD: 'B', DOB: '02/05/2012' },
        { CHILD: 'C', DOB: '02/05/2012' },
      ],
    },
    flags: { Header: [1, 2] },
  },
  {
    says: 'one day written in two ways, and two texts that are no day',
    tables: {
      Header: [
        { CHILD: 'A', DOB: '1/5/2012' },
        { CHILD: 'B', DOB: '2012-05-01' },
      ],
      Header_last: [
        { CHILD: 'A', DOB: '01/05/2012' },
        { CHILD: 'B', DOB: 'UNKNOWN' },
      ],
    },
  },
  {
    says: 'a day last year, and no day now',
    tables: { Header: [{ DOB: '2012-05-01' }], Header_last: [{ DOB: '01/05/2012' }] },
    flags: { Header: [0] },
  },
  {
    says: 'last year was not given',
    tables: { Header: [{ DOB: '01/05/2012' }] },
    notRun: ['Header_last'],
  },
]);
