import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('208', [
  {
    says: 'the same number, the same code, blank twice, lower case',
    tables: {
      Header: [
        { CHILD: 'A', UPN: 'A123456789012' },
        { CHILD: 'B', UPN: 'UN3' },
        { CHILD: 'C', UPN: '' },
        { CHILD: 'D', UPN: 'A123456789012' },
      ],
      Header_last: [
        { CHILD: 'A', UPN: 'A123456789012' },
        { CHILD: 'B', UPN: 'UN3' },
        { CHILD: 'C', UPN: '' },
        { CHILD: 'D', UPN: 'a123456789012' },
      ],
    },
  },
  {
    says: 'another number, or a number lost',
    tables: {
      Header: [
        { CHILD: 'A', UPN: 'B123456789012' },
        { CHILD: 'B', UPN: 'UN1' },
        { CHILD: 'C', UPN: 'UN5' },
        { CHILD: 'D', UPN: '' },
      ],
      Header_last: [
        { CHILD: 'A', UPN: 'A123456789012' },
        { CHILD: 'B', UPN: 'A123456789012' },
        { CHILD: 'C', UPN: 'A123456789012' },
        { CHILD: 'D', UPN: 'A123456789012' },
      ],
    },
    flags: { Header: [0, 1, 2, 3] },
  },
  {
    says: 'a first number after any code or none',
    tables: {
      Header: [
        { CHILD: 'A', UPN: 'A123456789012' },
        { CHILD: 'B', UPN: 'A123456789012' },
        { CHILD: 'C', UPN: 'A123456789012' },
        { CHILD: 'D', UPN: 'A123456789012' },
        { CHILD: 'E', UPN: 'A123456789012' },
        { CHILD: 'F', UPN: 'A123456789012' },
      ],
      Header_last: [
        { CHILD: 'A', UPN: '' },
        { CHILD: 'B', UPN: 'UN1' },
        { CHILD: 'C', UPN: 'UN2' },
        { CHILD: 'D', UPN: 'UN3' },
        { CHILD: 'E', UPN: 'UN4' },
        { CHILD: 'F', UPN: 'UN5' },
      ],
    },
  },
  {
    says: 'UN1 or none last year, and another code now',
    tables: {
      Header: [
        { CHILD: 'A', UPN: 'UN2' },
        { CHILD: 'B', UPN: 'UN3' },
        { CHILD: 'C', UPN: 'UN4' },
        { CHILD: 'D', UPN: 'UN5' },
        { CHILD: 'E', UPN: 'UN2' },
        { CHILD: 'F', UPN: 'UN5' },
      ],
      Header_last: [
        { CHILD: 'A', UPN: 'UN1' },
        { CHILD: 'B', UPN: 'UN1' },
        { CHILD: 'C', UPN: 'UN1' },
        { CHILD: 'D', UPN: 'UN1' },
        { CHILD: 'E', UPN: '' },
        { CHILD: 'F', UPN: '' },
      ],
    },
  },
  {
    says: 'none last year, and UN1 now',
    tables: {
      Header: [{ CHILD: 'A', UPN: 'UN1' }],
      Header_last: [{ CHILD: 'A', UPN: '' }],
    },
  },
  {
    says: 'UN1 last year, and none now',
    tables: {
      Header: [{ CHILD: 'A', UPN: '' }],
      Header_last: [{ CHILD: 'A', UPN: 'UN1' }],
    },
    flags: { Header: [0] },
  },
  {
    says: 'UN2 to UN5 last year, and another code or none now',
    tables: {
      Header: [
        { CHILD: 'A', UPN: 'UN3' },
        { CHILD: 'B', UPN: 'UN1' },
        { CHILD: 'C', UPN: 'UN5' },
        { CHILD: 'D', UPN: '' },
      ],
      Header_last: [
        { CHILD: 'A', UPN: 'UN2' },
        { CHILD: 'B', UPN: 'UN3' },
        { CHILD: 'C', UPN: 'UN4' },
        { CHILD: 'D', UPN: 'UN5' },
      ],
    },
    flags: { Header: [0, 1, 2, 3] },
  },
  {
    says: 'a child who stands twice in last year’s return does not keep the rule from others',
    tables: {
      Header: [
        { CHILD: 'A', UPN: 'A123456789012' },
        { CHILD: 'B', UPN: 'A123456789012' },
        { CHILD: 'C', UPN: 'A123456789012' },
      ],
      Header_last: [
        { CHILD: 'A', UPN: 'A123456789012' },
        { CHILD: 'A', UPN: 'B123456789012' },
        { CHILD: 'B', UPN: 'B123456789012' },
      ],
    },
    flags: { Header: [0, 1] },
  },
]);
