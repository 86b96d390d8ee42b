import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('202', [
  {
    says: 'the same as last year',
    tables: { Header: [{ SEX: 'F' }], Header_last: [{ SEX: 'F' }] },
  },
  {
    says: 'another than last year',
    tables: { Header: [{ SEX: 'F' }], Header_last: [{ SEX: 'M' }] },
    flags: { Header: [0] },
  },
  {
    says: 'blank in one year, and in both',
    tables: {
      Header: [
        { CHILD: 'A', SEX: '' },
        { CHILD: 'B', SEX: 'F' },
        { CHILD: 'C', SEX: '' },
      ],
      Header_last: [
        { CHILD: 'A', SEX: 'F' },
        { CHILD: 'B', SEX: '' },
        { CHILD: 'C', SEX: '' },
      ],
    },
    flags: { Header: [0, 1] },
  },
  {
    says: 'a child who was not in last year’s return, and rows without a child',
    tables: {
      Header: [
        { CHILD: 'A', SEX: 'F' },
        { CHILD: '', SEX: 'F' },
      ],
      Header_last: [
        { CHILD: 'B', SEX: 'M' },
        { CHILD: '', SEX: 'M' },
      ],
    },
  },
  {
    says: 'a child who stands twice in last year’s return does not keep the rule from others',
    tables: {
      Header: [
        { CHILD: 'A', SEX: 'F' },
        { CHILD: 'B', SEX: 'F' },
        { CHILD: 'C', SEX: 'F' },
      ],
      Header_last: [
        { CHILD: 'C', SEX: 'F' },
        { CHILD: 'A', SEX: 'F' },
        { CHILD: 'A', SEX: 'F' },
        { CHILD: 'B', SEX: 'M' },
        { CHILD: 'C', SEX: 'M' },
      ],
    },
    flags: { Header: [1, 2] },
  },
  {
    says: 'last year was not given',
    tables: { Header: [{ SEX: 'F' }] },
    notRun: ['Header_last'],
  },
]);
