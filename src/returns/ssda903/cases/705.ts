import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('705', [
  {
    says: 'it starts the day before the one before it ends',
    tables: {
      DoLo: [
        { DOLO_START: '31/08/2026', DOLO_END: '01/12/2026' },
        { DOLO_START: '01/06/2026', DOLO_END: '01/09/2026' },
      ],
    },
    flags: { DoLo: [0] },
  },
  {
    says: 'it starts on the day the one before it ends, or the day after',
    tables: {
      DoLo: [
        { DOLO_START: '01/06/2026', DOLO_END: '01/09/2026' },
        { DOLO_START: '01/09/2026', DOLO_END: '01/12/2026' },
        { DOLO_START: '02/12/2026' },
      ],
    },
  },
  {
    says: 'the one before it has no end, or none that can be read',
    tables: {
      DoLo: [
        { DOLO_START: '01/06/2026' },
        { DOLO_START: '01/09/2026' },
        { CHILD: 'B', DOLO_START: '01/06/2026', DOLO_END: 'AUTUMN' },
        { CHILD: 'B', DOLO_START: '01/09/2026', DOLO_END: '01/12/2026' },
      ],
    },
    flags: { DoLo: [1, 3] },
  },
  {
    says: 'one lies within the other: the one that ends later is flagged',
    tables: {
      DoLo: [
        { DOLO_START: '01/06/2026', DOLO_END: '01/12/2026' },
        { DOLO_START: '01/07/2026', DOLO_END: '01/08/2026' },
      ],
    },
    flags: { DoLo: [0] },
  },
  {
    says: 'the two are of two children',
    tables: {
      DoLo: [{ DOLO_START: '01/06/2026' }, { CHILD: 'B', DOLO_START: '01/09/2026', DOLO_END: '01/12/2026' }],
    },
  },
]);
