import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('336', [
  {
    says: 'each placement for adoption, straight from a children’s home',
    tables: {
      Episodes: ['A3', 'A4', 'A5', 'A6', 'U5'].flatMap((PLACE) => [
        { CHILD: PLACE, DECOM: '01/04/2026', PLACE: 'K2' },
        { CHILD: PLACE, DECOM: '01/06/2026', PLACE },
      ]),
    },
    flags: { Episodes: [1, 5] },
  },
  {
    says: 'from fostering and from other placements for adoption',
    tables: {
      Episodes: ['A3', 'A4', 'A5', 'A6', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'].flatMap((PLACE) => [
        { CHILD: PLACE, DECOM: '01/04/2026', PLACE },
        { CHILD: PLACE, DECOM: '01/06/2026', PLACE: 'A5' },
      ]),
    },
  },
  {
    says: 'the placement before has no type',
    tables: {
      Episodes: [{ DECOM: '01/06/2026', PLACE: 'A5' }, { DECOM: '01/04/2026' }],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'it is the first episode, or the one before is another child’s',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2026', PLACE: 'K2' },
        { CHILD: 'B', DECOM: '01/06/2026', PLACE: 'A3' },
        { CHILD: 'B', DECOM: '01/07/2026', PLACE: 'K2' },
      ],
    },
  },
  {
    says: 'only the placement just before counts',
    tables: {
      Episodes: [
        { DECOM: '01/04/2026', PLACE: 'U5' },
        { DECOM: '01/05/2026', PLACE: 'P1' },
        { DECOM: '01/06/2026', PLACE: 'A5' },
      ],
    },
    flags: { Episodes: [2] },
  },
  {
    says: 'a child none of whose episodes has a date does not keep the rule from others',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '', PLACE: 'K2' },
        { CHILD: 'A', DECOM: 'SOON', PLACE: 'A3' },
        { CHILD: 'B', DECOM: '01/04/2026', PLACE: 'K2' },
        { CHILD: 'B', DECOM: 'SOON', PLACE: 'A3' },
      ],
    },
    flags: { Episodes: [3] },
  },
]);
