import { casesOf } from '../testing/rule-case.ts';

const ended = [{ DECOM: '01/06/2026', DEC: '20/06/2026' }];
const open = [{ DECOM: '01/06/2026' }];

export const cases = casesOf('707', [
  {
    says: 'care ended: the order ends on its last day, the day after, or not at all',
    tables: {
      Episodes: ended,
      DoLo: [
        { DOLO_START: '09/06/2026', DOLO_END: '20/06/2026' },
        { DOLO_START: '09/06/2026', DOLO_END: '21/06/2026' },
        { DOLO_START: '09/06/2026' },
      ],
    },
    flags: { DoLo: [1, 2] },
  },
  {
    says: 'care goes on: so does the order, from its first day or from the day before',
    tables: { Episodes: open, DoLo: [{ DOLO_START: '01/06/2026' }, { DOLO_START: '31/05/2026' }] },
    flags: { DoLo: [1] },
  },
  {
    says: 'it ends on the first day of care, or the day before',
    tables: {
      Episodes: open,
      DoLo: [
        { DOLO_START: '20/05/2026', DOLO_END: '01/06/2026' },
        { DOLO_START: '20/05/2026', DOLO_END: '31/05/2026' },
      ],
    },
    flags: { DoLo: [1] },
  },
  {
    says: 'care ended and began again: one period that suits is enough',
    tables: { Episodes: [...ended, { DECOM: '22/06/2026' }], DoLo: [{ DOLO_START: '23/06/2026' }] },
  },
  {
    says: 'no start that can be read, or no period of care known of the child',
    tables: {
      Episodes: [...ended, { CHILD: 'B', DECOM: 'SOON' }],
      DoLo: [
        { DOLO_START: 'JUNE' },
        { CHILD: 'B', DOLO_START: '09/06/2026' },
        { CHILD: 'C', DOLO_START: '09/06/2026' },
      ],
    },
  },
]);
