import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('EPI', [
  {
    says: 'of four children, the one who has neither an episode nor a birthday record',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }, { CHILD: 'D' }],
      Episodes: [{ CHILD: 'A' }, { CHILD: 'D' }],
      OC3: [{ CHILD: 'B' }, { CHILD: 'D' }],
    },
    flags: { Header: [2] },
  },
  {
    says: 'a table that is not there counts as empty',
    tables: { Header: [{ CHILD: 'A' }, { CHILD: 'B' }], OC3: [{ CHILD: 'B' }] },
    flags: { Header: [0] },
  },
  { says: 'neither table is there', tables: { Header: [{ CHILD: 'A' }] }, flags: { Header: [0] } },
  {
    says: 'an episode of last year does not count',
    tables: { Header: [{ CHILD: 'A' }], Episodes: [], OC3: [], Episodes_last: [{ CHILD: 'A' }] },
    flags: { Header: [0] },
  },
  {
    says: 'every child has one of the two',
    tables: { Header: [{ CHILD: 'A' }], Episodes: [{ CHILD: 'a' }], OC3: [] },
  },
]);
