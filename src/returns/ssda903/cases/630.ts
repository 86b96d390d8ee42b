import { casesOf } from '../testing/rule-case.ts';

const Episodes = [{ DECOM: '01/04/2026', RNE: 'S' }];

export const cases = casesOf('630', [
  {
    says: 'care started the day before the year, and on its first day, with nothing on permanence',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '31/03/2026', RNE: 'S' },
        { CHILD: 'B', DECOM: '01/04/2026', RNE: 'S' },
      ],
      PrevPerm: [],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'an episode that only went on, or started on no day that can be read',
    tables: {
      Episodes: [
        { DECOM: '10/06/2026', RNE: 'P' },
        { DECOM: '2026-06-10', RNE: 'S' },
      ],
      PrevPerm: [],
    },
  },
  {
    says: 'the option is blank',
    tables: { Episodes, PrevPerm: [{ LA_PERM: '823', DATE_PERM: '01/06/2020' }] },
    flags: { Episodes: [0] },
  },
  { says: 'there was none: no more is asked', tables: { Episodes, PrevPerm: [{ PREV_PERM: 'Z1' }] } },
  { says: 'it is not known: no more is asked', tables: { Episodes, PrevPerm: [{ PREV_PERM: 'P4' }] } },
  {
    says: 'an option with both authority and date, with one of them, with neither',
    tables: {
      Episodes: ['A', 'B', 'C', 'D'].map((CHILD) => ({ CHILD, DECOM: '10/06/2026', RNE: 'S' })),
      PrevPerm: [
        { CHILD: 'A', PREV_PERM: 'P1', LA_PERM: '823', DATE_PERM: 'ZZ/ZZ/2020' },
        { CHILD: 'B', PREV_PERM: 'P1', LA_PERM: '823' },
        { CHILD: 'C', PREV_PERM: 'P2', DATE_PERM: '01/06/2020' },
        { CHILD: 'D', PREV_PERM: 'P3' },
      ],
    },
    flags: { Episodes: [1, 2, 3] },
  },
  {
    says: 'one of two rows is incomplete; another child’s row does not help',
    tables: {
      Episodes: [...Episodes, { CHILD: 'B', DECOM: '01/04/2026', RNE: 'S' }],
      PrevPerm: [{ PREV_PERM: 'Z1' }, { PREV_PERM: '' }],
    },
    flags: { Episodes: [0, 1] },
  },
]);
