import { casesOf } from '../testing/rule-case.ts';

const DoLo = [{ DOLO_START: '05/06/2026', DOLO_END: '20/06/2026' }];

export const cases = casesOf('710', [
  {
    says: 'each placement that cannot be',
    tables: { DoLo, Episodes: ['K1', 'P1', 'R5', 'K3'].map((PLACE) => ({ DECOM: '01/06/2026', PLACE })) },
    flags: { DoLo: [0], Episodes: [0, 1, 2, 3] },
  },
  {
    says: 'any other placement, or none given',
    tables: { DoLo, Episodes: ['K2', 'U6', 'Z11', ''].map((PLACE) => ({ DECOM: '01/06/2026', PLACE })) },
  },
  {
    says: 'the order starts on the last day of the episode, or the day after',
    tables: {
      DoLo,
      Episodes: [
        { DECOM: '01/04/2026', DEC: '05/06/2026', PLACE: 'K1' },
        { DECOM: '01/04/2026', DEC: '04/06/2026', PLACE: 'K1' },
      ],
    },
    flags: { DoLo: [0], Episodes: [0] },
  },
  {
    says: 'the order ends on the first day of the episode, or the day before',
    tables: {
      DoLo,
      Episodes: [
        { DECOM: '20/06/2026', PLACE: 'K1' },
        { DECOM: '21/06/2026', PLACE: 'K1' },
      ],
    },
    flags: { DoLo: [0], Episodes: [0] },
  },
  {
    says: 'only the order that fell into it is flagged',
    tables: {
      DoLo: [
        { DOLO_START: '01/05/2026', DOLO_END: '20/05/2026' },
        ...DoLo,
        { CHILD: 'B', DOLO_START: '05/06/2026', DOLO_END: '20/06/2026' },
      ],
      Episodes: [{ DECOM: '01/06/2026', PLACE: 'R5' }],
    },
    flags: { DoLo: [1], Episodes: [0] },
  },
  {
    says: 'the order has no end',
    tables: { DoLo: [{ DOLO_START: '05/06/2026' }], Episodes: [{ DECOM: '01/06/2026', PLACE: 'K1' }] },
  },
]);
