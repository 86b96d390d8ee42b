import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('442', [
  {
    says: 'no number, a number, and a reason why there is none',
    tables: {
      Header: [
        { CHILD: 'A', UPN: '' },
        { CHILD: 'B', UPN: 'A123456789012' },
        { CHILD: 'C', UPN: 'UN1' },
      ],
      Episodes: [
        { CHILD: 'A', LS: 'C2' },
        { CHILD: 'B', LS: 'C2' },
        { CHILD: 'C', LS: 'C2' },
      ],
    },
    flags: { Header: [0] },
  },
  {
    says: 'all care was in short breaks',
    tables: { Header: [{ UPN: '' }], Episodes: [{ LS: 'V3' }, { LS: 'V4' }] },
  },
  {
    says: 'one episode was no short break',
    tables: { Header: [{ UPN: '' }], Episodes: [{ LS: 'V3' }, { LS: 'V2' }] },
    flags: { Header: [0] },
  },
  {
    says: 'a legal status that is blank is not that of a short break',
    tables: { Header: [{ UPN: '' }], Episodes: [{ LS: '' }] },
    flags: { Header: [0] },
  },
  {
    says: 'a care leaver has no episode, and a row without a child is nobody’s',
    tables: {
      Header: [
        { CHILD: 'A', UPN: '' },
        { CHILD: '', UPN: '' },
      ],
      Episodes: [
        { CHILD: 'B', LS: 'C2' },
        { CHILD: '', LS: 'C2' },
      ],
    },
  },
]);
