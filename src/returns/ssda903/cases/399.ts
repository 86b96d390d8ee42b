import { casesOf } from '../testing/rule-case.ts';

const breaks = [{ LS: 'V3' }, { LS: 'V4' }];

export const cases = casesOf('399', [
  {
    says: 'it is said whether she is a mother',
    tables: { Header: [{ MOTHER: '0' }], Episodes: breaks, Reviews: [] },
    flags: { Header: [0], Episodes: [0, 1] },
  },
  {
    says: 'a review is given, by its day, by its code, or by what is no day',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }],
      Episodes: [
        { CHILD: 'A', LS: 'V3' },
        { CHILD: 'B', LS: 'V3' },
        { CHILD: 'C', LS: 'V3' },
      ],
      Reviews: [
        { CHILD: 'A', REVIEW: '01/05/2026' },
        { CHILD: 'B', REVIEW_CODE: 'PN1' },
        { CHILD: 'C', REVIEW: 'MAY' },
      ],
    },
    flags: { Header: [0, 1, 2], Episodes: [0, 1, 2], Reviews: [0, 1, 2] },
  },
  {
    says: 'a review without day or code is none, unless the child is a mother',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B', MOTHER: '1' }],
      Episodes: [
        { CHILD: 'A', LS: 'V3' },
        { CHILD: 'B', LS: 'V3' },
      ],
      Reviews: [{ CHILD: 'A' }, { CHILD: 'B' }],
    },
    flags: { Header: [1], Episodes: [1], Reviews: [1] },
  },
  {
    says: 'beside a review with a day, one without it is left alone',
    tables: { Header: [{}], Episodes: [{ LS: 'V3' }], Reviews: [{}, { REVIEW: '01/05/2026' }] },
    flags: { Header: [0], Episodes: [0], Reviews: [1] },
  },
  { says: 'neither is given', tables: { Header: [{ SEX: 'F' }], Episodes: breaks, Reviews: [] } },
  {
    says: 'the child is also in care otherwise, or its status is not given',
    tables: {
      Header: [
        { CHILD: 'A', MOTHER: '0' },
        { CHILD: 'B', MOTHER: '0' },
      ],
      Episodes: [
        { CHILD: 'A', LS: 'V3' },
        { CHILD: 'A', LS: 'C2' },
        { CHILD: 'B', LS: 'V3' },
        { CHILD: 'B' },
      ],
      Reviews: [{ CHILD: 'A', REVIEW: '01/05/2026' }],
    },
  },
  {
    says: 'the child is not in Header',
    tables: { Header: [], Episodes: breaks, Reviews: [{ REVIEW: '01/05/2026' }] },
    flags: { Episodes: [0, 1], Reviews: [0] },
  },
  {
    says: 'another child without episodes',
    tables: {
      Header: [{ CHILD: 'B', MOTHER: '1' }],
      Episodes: breaks,
      Reviews: [{ CHILD: 'B', REVIEW: '01/05/2026' }],
    },
  },
  {
    says: 'Header has the child twice, and says it once',
    tables: { Header: [{}, { MOTHER: '1' }], Episodes: breaks, Reviews: [] },
    flags: { Header: [1], Episodes: [0, 1] },
  },
]);
