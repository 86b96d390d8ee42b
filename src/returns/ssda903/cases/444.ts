import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('444', [
  {
    says: 'two children have one number, and a third their own',
    tables: {
      Header: [
        { CHILD: 'A', UPN: 'A123456789012' },
        { CHILD: 'B', UPN: 'B123456789012' },
        { CHILD: 'C', UPN: ' a123456789012' },
      ],
    },
    flags: { Header: [0, 2] },
  },
  {
    says: 'three rows with one number are all flagged, those of one child among them',
    tables: {
      Header: [
        { CHILD: 'A', UPN: 'A123456789012' },
        { CHILD: 'A', UPN: 'A123456789012' },
        { CHILD: 'B', UPN: 'A123456789012' },
      ],
    },
    flags: { Header: [0, 1, 2] },
  },
  {
    says: 'many children have no number, for any of five reasons',
    tables: {
      Header: ['', 'UN1', 'UN2', 'UN3', 'UN4', 'UN5'].flatMap((UPN) => [
        { CHILD: `A${UPN}`, UPN },
        { CHILD: `B${UPN}`, UPN },
      ]),
    },
  },
  {
    says: 'a reason that is no such code counts as a number',
    tables: {
      Header: [
        { CHILD: 'A', UPN: 'UN6' },
        { CHILD: 'B', UPN: 'UN6' },
      ],
    },
    flags: { Header: [0, 1] },
  },
]);
