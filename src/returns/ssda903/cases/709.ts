import { casesOf } from '../testing/rule-case.ts';

const DoLo = [{ DOLO_START: '05/06/2026', DOLO_END: '20/06/2026' }];

export const cases = casesOf('709', [
  {
    says: 'each placement in which such orders are expected',
    tables: {
      DoLo,
      Episodes: ['K2', 'Z12', 'Z13'].map((PLACE) => ({ DECOM: '01/06/2026', PLACE })),
    },
  },
  {
    says: 'any other placement, or none given',
    tables: {
      DoLo,
      Episodes: ['U6', 'K1', 'Z11', 'Z14', 'P1', ''].map((PLACE) => ({ DECOM: '01/06/2026', PLACE })),
    },
    flags: { DoLo: [0], Episodes: [0, 1, 2, 3, 4, 5] },
  },
  {
    says: 'the order starts on the last day of the episode, or the day after',
    tables: {
      DoLo,
      Episodes: [
        { DECOM: '01/04/2026', DEC: '05/06/2026', PLACE: 'U6' },
        { DECOM: '01/04/2026', DEC: '04/06/2026', PLACE: 'U6' },
      ],
    },
    flags: { DoLo: [0], Episodes: [0] },
  },
  {
    says: 'the order ends on the first day of the episode, or the day before',
    tables: {
      DoLo,
      Episodes: [
        { DECOM: '20/06/2026', PLACE: 'U6' },
        { DECOM: '21/06/2026', PLACE: 'U6' },
      ],
    },
    flags: { DoLo: [0], Episodes: [0] },
  },
  {
    says: 'the order has no start or no end',
    tables: {
      DoLo: [{ DOLO_START: '05/06/2026' }, { DOLO_END: '20/06/2026' }],
      Episodes: [{ DECOM: '01/06/2026', PLACE: 'U6' }],
    },
  },
  {
    says: 'it begins on the day the episode ends, or the day after; a date in another notation is missing',
    tables: {
      DoLo: [
        { DOLO_START: '05/06/2026', DOLO_END: '20/06/2026' },
        { DOLO_START: '2026-06-05', DOLO_END: '20/06/2026' },
      ],
      Episodes: [
        { DECOM: '01/06/2026', DEC: '05/06/2026', PLACE: 'U6' },
        { DECOM: '01/06/2026', DEC: '04/06/2026', PLACE: 'U6' },
      ],
    },
    flags: { DoLo: [0], Episodes: [0] },
  },
  {
    says: 'the episode is another child’s',
    tables: { DoLo, Episodes: [{ CHILD: 'B', DECOM: '01/06/2026', PLACE: 'U6' }] },
  },
]);
