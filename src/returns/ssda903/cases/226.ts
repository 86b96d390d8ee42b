import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('226', [
  {
    says: 'a reason on a temporary placement of each kind, and on one that is not',
    tables: {
      Episodes: ['T0', 'T1', 'T2', 'T3', 'T4', 'U6', 'Z1', ''].map((PLACE, at) => ({
        CHILD: `${at}`,
        DECOM: '01/05/2026',
        PLACE,
        REASON_PLACE_CHANGE: 'CARPL',
      })),
    },
    flags: { Episodes: [0, 1, 2, 3, 4] },
  },
  {
    says: 'a reason on the episode before a temporary one: the temporary one is flagged',
    tables: {
      Episodes: [
        { DECOM: '01/06/2026', PLACE: 'T1' },
        { DECOM: '01/05/2026', PLACE: 'U6', REASON_PLACE_CHANGE: 'CARPL' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'a reason on the episode after, on one further back, or on another child’s',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2026', PLACE: 'U6', REASON_PLACE_CHANGE: 'CARPL' },
        { CHILD: 'A', DECOM: '01/05/2026', PLACE: 'U6' },
        { CHILD: 'A', DECOM: '01/06/2026', PLACE: 'T1' },
        { CHILD: 'A', DECOM: '08/06/2026', PLACE: 'U6', REASON_PLACE_CHANGE: 'CARPL' },
        { CHILD: 'B', DECOM: '01/06/2026', PLACE: 'T1' },
      ],
    },
  },
  {
    says: 'an episode without a date is the last',
    tables: {
      Episodes: [
        { DECOM: '', PLACE: 'T1' },
        { DECOM: '01/05/2026', PLACE: 'U6', REASON_PLACE_CHANGE: 'CARPL' },
      ],
    },
    flags: { Episodes: [0] },
  },
]);
