import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('1005', [
  {
    says: 'a day, or a blank',
    tables: { Missing: [{ MIS_END: '05/11/2026' }, { MIS_END: '5/1/2027' }, { MIS_END: '' }] },
  },
  {
    says: 'another notation, a day that is not in the calendar, and a word',
    tables: {
      Missing: [
        { MIS_END: '2026-11-05' },
        { MIS_END: '29/02/2027' },
        { MIS_END: 'N/A' },
        { MIS_END: '05/11/26' },
      ],
    },
    flags: { Missing: [0, 1, 2, 3] },
  },
  { says: '29 February of a leap year', tables: { Missing: [{ MIS_END: '29/02/2028' }] } },
  { says: 'spaces alone are a blank', tables: { Missing: [{ MIS_END: '  ' }] } },
]);
