import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('426', [
  {
    says: 'both, with other care in between',
    tables: { Episodes: [{ LS: 'V3' }, { LS: 'C2' }, { LS: 'V4' }, { LS: 'V3' }] },
    flags: { Episodes: [0, 2, 3] },
  },
  {
    says: 'only one of them',
    tables: {
      Episodes: [
        { CHILD: 'A', LS: 'V3' },
        { CHILD: 'A', LS: 'V3' },
        { CHILD: 'B', LS: 'V4' },
        { CHILD: 'B', LS: 'V2' },
      ],
    },
  },
  { says: 'no short breaks', tables: { Episodes: [{ LS: 'C2' }, { LS: 'V2' }] } },
]);
