import { casesOf } from '../testing/rule-case.ts';

const Missing_last = [{ MIS_START: '20/03/2026' }];

export const cases = casesOf('576', [
  {
    says: 'this year goes on with it, however the day is written',
    tables: { Missing: [{ MIS_START: '05/06/2026' }, { MIS_START: '20/3/2026' }], Missing_last },
  },
  {
    says: 'this year begins with another day: its earliest row is flagged',
    tables: { Missing: [{ MIS_START: '05/06/2026' }, { MIS_START: '21/03/2026' }], Missing_last },
    flags: { Missing: [1] },
  },
  {
    says: 'rows without a day come last',
    tables: {
      Missing: [{ MIS_START: '' }, { MIS_START: '05/06/2026' }, { CHILD: 'B', MIS_START: 'JUNE' }],
      Missing_last: [...Missing_last, { CHILD: 'B', MIS_START: '20/03/2026' }],
    },
    flags: { Missing: [1, 2] },
  },
  {
    says: 'this year has no incident of the child: Header is flagged, where it is there',
    tables: { Header: [{ CHILD: 'B' }, { CHILD: 'A' }], Missing: [], Missing_last },
    flags: { Header: [1] },
  },
  { says: 'this year has no incident of the child, and no Header', tables: { Missing: [], Missing_last } },
  {
    says: 'last year’s incident had ended, or has no start that can be read',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B' }, { CHILD: 'C' }],
      Missing: [],
      Missing_last: [
        { CHILD: 'A', MIS_START: '20/03/2026', MIS_END: '22/03/2026' },
        { CHILD: 'B', MIS_START: '' },
        { CHILD: 'C', MIS_START: '2026-03-20' },
      ],
    },
  },
  {
    says: 'last year left two open and this year goes on with one',
    tables: {
      Missing: [{ MIS_START: '20/03/2026' }],
      Missing_last: [{ MIS_START: '20/03/2026' }, { MIS_START: '01/03/2026' }],
    },
    flags: { Missing: [0] },
  },
  { says: 'last year was not given', tables: { Missing: [] }, notRun: ['Missing_last'] },
  {
    says: 'last year’s incident ended on something that is no day: it counts as ended',
    tables: {
      Header: [{ CHILD: 'A' }],
      Missing: [],
      Missing_last: [{ MIS_START: '20/03/2026', MIS_END: 'MARCH' }],
    },
  },
]);
