import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('574', [
  {
    says: 'it begins the day before the one before it ends',
    tables: {
      Missing: [
        { MIS_START: '01/06/2026', MIS_END: '05/06/2026' },
        { MIS_START: '04/06/2026', MIS_END: '09/06/2026' },
      ],
    },
    flags: { Missing: [1] },
  },
  {
    says: 'it begins on the day the one before it ends, or the day after',
    tables: {
      Missing: [
        { MIS_START: '01/06/2026', MIS_END: '05/06/2026' },
        { MIS_START: '05/06/2026', MIS_END: '09/06/2026' },
        { MIS_START: '10/06/2026', MIS_END: '11/06/2026' },
      ],
    },
  },
  {
    says: 'the one before it has no end, or none that can be read',
    tables: {
      Missing: [
        { MIS_START: '01/06/2026' },
        { MIS_START: '10/06/2026', MIS_END: '11/06/2026' },
        { CHILD: 'B', MIS_START: '01/06/2026', MIS_END: '2026-06-05' },
        { CHILD: 'B', MIS_START: '10/06/2026' },
      ],
    },
    flags: { Missing: [1, 3] },
  },
  {
    says: 'the order is that of their ends, not of the file or of their starts',
    tables: {
      Missing: [
        { MIS_START: '01/06/2026', MIS_END: '20/06/2026' },
        { MIS_START: '05/06/2026', MIS_END: '06/06/2026' },
      ],
    },
    flags: { Missing: [0] },
  },
  {
    says: 'two that end on one day: the one that began later comes second',
    tables: {
      Missing: [
        { MIS_START: '05/06/2026', MIS_END: '10/06/2026' },
        { MIS_START: '01/06/2026', MIS_END: '10/06/2026' },
      ],
    },
    flags: { Missing: [0] },
  },
  {
    says: 'a row without either day comes last, and is held against no end before it',
    tables: { Missing: [{ MIS_START: '' }, { MIS_START: '01/06/2026', MIS_END: '05/06/2026' }] },
  },
  {
    says: 'the two are of two children, or of none',
    tables: {
      Missing: [
        { CHILD: 'A', MIS_START: '01/06/2026', MIS_END: '05/06/2026' },
        { CHILD: 'B', MIS_START: '04/06/2026' },
        { CHILD: '', MIS_START: '01/06/2026' },
        { CHILD: '', MIS_START: '04/06/2026' },
      ],
    },
  },
]);
