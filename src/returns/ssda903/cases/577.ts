import { casesOf } from '../testing/rule-case.ts';

const ended = [
  { DECOM: '01/06/2026', DEC: '10/06/2026' },
  { DECOM: '10/06/2026', DEC: '20/06/2026' },
];
const open = [{ DECOM: '01/06/2026', DEC: '10/06/2026' }, { DECOM: '10/06/2026' }];

export const cases = casesOf('577', [
  {
    says: 'care ended: the incident ends before its last day, on it, after it, or not at all',
    tables: {
      Episodes: ended,
      Missing: [
        { MIS_START: '09/06/2026', MIS_END: '19/06/2026' },
        { MIS_START: '09/06/2026', MIS_END: '20/06/2026' },
        { MIS_START: '09/06/2026', MIS_END: '21/06/2026' },
        { MIS_START: '09/06/2026' },
      ],
    },
    flags: { Missing: [2, 3] },
  },
  {
    says: 'care goes on: the incident goes on too, from its first day or from the day before',
    tables: { Episodes: open, Missing: [{ MIS_START: '01/06/2026' }, { MIS_START: '31/05/2026' }] },
    flags: { Missing: [1] },
  },
  {
    says: 'it ends on the first day of care, or the day before',
    tables: {
      Episodes: open,
      Missing: [
        { MIS_START: '20/05/2026', MIS_END: '01/06/2026' },
        { MIS_START: '20/05/2026', MIS_END: '31/05/2026' },
      ],
    },
    flags: { Missing: [1] },
  },
  {
    says: 'care ended and began again: one period that suits is enough',
    tables: {
      Episodes: [{ DECOM: '22/06/2026' }, ...ended],
      Missing: [
        { MIS_START: '09/06/2026', MIS_END: '12/06/2026' },
        { MIS_START: '23/06/2026' },
        { MIS_START: '09/06/2026', MIS_END: '21/06/2026' },
      ],
    },
    flags: { Missing: [2] },
  },
  {
    says: 'no start that can be read',
    tables: { Episodes: ended, Missing: [{ MIS_START: '' }, { MIS_START: 'JUNE' }] },
  },
  {
    says: 'no period of care is known of the child',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: 'SOON' },
        { CHILD: 'B', DECOM: '01/06/2026', DEC: '10/06/2026' },
      ],
      Missing: [
        { CHILD: 'A', MIS_START: '09/06/2026' },
        { CHILD: 'C', MIS_START: '09/06/2026' },
        { CHILD: 'B', MIS_START: '09/06/2026' },
      ],
    },
    flags: { Missing: [2] },
  },
]);
