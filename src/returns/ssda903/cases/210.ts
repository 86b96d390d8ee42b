import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('210', [
  {
    says: 'an episode that began on 23, 24 and 25 March',
    tables: {
      Header: [
        { CHILD: 'A', UPN: 'UN4' },
        { CHILD: 'B', UPN: 'UN4' },
        { CHILD: 'C', UPN: 'UN4' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '23/03/2027' },
        { CHILD: 'B', DECOM: '24/03/2027' },
        { CHILD: 'C', DECOM: '25/03/2027' },
      ],
    },
    flags: { Header: [0], Episodes: [0] },
  },
  {
    says: 'of two episodes only the one that began before',
    tables: { Header: [{ UPN: 'un4' }], Episodes: [{ DECOM: '26/03/2027' }, { DECOM: '01/03/2027' }] },
    flags: { Header: [0], Episodes: [1] },
  },
  {
    says: 'another code, a number, or another child’s code',
    tables: {
      Header: [
        { CHILD: 'A', UPN: 'UN5' },
        { CHILD: 'B', UPN: 'A123456789012' },
        { CHILD: 'C', UPN: 'UN4' },
      ],
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026' },
        { CHILD: 'B', DECOM: '01/05/2026' },
      ],
    },
  },
  {
    says: 'no day on which it began',
    tables: { Header: [{ UPN: 'UN4' }], Episodes: [{}, { DECOM: '2026-05-01' }] },
  },
]);
