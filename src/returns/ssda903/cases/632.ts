import { casesOf } from '../testing/rule-case.ts';

const Episodes = [{ DECOM: '10/07/2026' }, { DECOM: '10/06/2026' }];
const each = (dates: readonly string[]) => ({
  Episodes: dates.map((_date, at) => ({ CHILD: String(at), DECOM: '10/06/2026' })),
  PrevPerm: dates.map((DATE_PERM, at) => ({ CHILD: String(at), DATE_PERM })),
});

export const cases = casesOf('632', [
  {
    says: 'the day before the first episode began, that day, and the day after',
    tables: each(['09/06/2026', '10/06/2026', '11/06/2026']),
    flags: { Episodes: [1, 2], PrevPerm: [1, 2] },
  },
  {
    says: 'the first of two episodes is meant, wherever it stands',
    tables: { Episodes, PrevPerm: [{ DATE_PERM: '20/06/2026' }] },
    flags: { Episodes: [1], PrevPerm: [0] },
  },
  {
    says: 'a day that is not known is the last of the month, a month the last of the year, a year 2000',
    tables: each(['ZZ/05/2026', 'ZZ/06/2026', 'ZZ/ZZ/2025', 'ZZ/ZZ/2026', 'ZZ/ZZ/ZZZZ', 'zz/zz/2025']),
    flags: { Episodes: [1, 3], PrevPerm: [1, 3] },
  },
  {
    says: 'no date at all',
    tables: each(['2020', '2020-06-01', '31/02/2020', 'ZZZZ/ZZ/ZZ', '']),
    flags: { Episodes: [0, 1, 2, 3], PrevPerm: [0, 1, 2, 3] },
  },
  {
    says: 'the child has no episode, or none that has a start',
    tables: {
      Episodes: [{ CHILD: 'B', DECOM: 'SOON' }],
      PrevPerm: [
        { CHILD: 'A', DATE_PERM: '2020' },
        { CHILD: 'B', DATE_PERM: '2020' },
      ],
    },
  },
]);
