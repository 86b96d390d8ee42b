import { casesOf } from '../testing/rule-case.ts';

const DoLo_last = [{ DOLO_START: '20/03/2026' }];

export const cases = casesOf('706', [
  {
    says: 'this year goes on with it, be it as the second of two',
    tables: { DoLo: [{ DOLO_START: '01/03/2026' }, { DOLO_START: '20/03/2026' }], DoLo_last },
  },
  {
    says: 'this year has other starts: the earliest row is flagged',
    tables: {
      DoLo: [{ DOLO_START: '' }, { DOLO_START: '05/06/2026' }, { DOLO_START: '21/03/2026' }],
      DoLo_last,
    },
    flags: { DoLo: [2] },
  },
  {
    says: 'the same day written otherwise is the same',
    tables: { DoLo: [{ DOLO_START: '20/3/2026' }], DoLo_last },
  },
  {
    says: 'this year has no order of the child: Header is flagged, where it is there',
    tables: {
      Header: [{ CHILD: 'B' }, { CHILD: 'A' }],
      DoLo: [{ CHILD: 'B', DOLO_START: '20/03/2026' }],
      DoLo_last,
    },
    flags: { Header: [1] },
  },
  { says: 'this year has no order of the child, and no Header', tables: { DoLo: [], DoLo_last } },
  {
    says: 'last year’s order had ended, on a day or on something that stands for one',
    tables: {
      Header: [{ CHILD: 'A' }, { CHILD: 'B' }],
      DoLo: [],
      DoLo_last: [
        { DOLO_START: '20/03/2025', DOLO_END: '20/03/2026' },
        { CHILD: 'B', DOLO_START: '20/03/2025', DOLO_END: 'MARCH' },
      ],
    },
  },
  {
    says: 'a blank start is continued by a blank start',
    tables: {
      DoLo: [
        { CHILD: 'A', DOLO_END: '01/06/2026' },
        { CHILD: 'B', DOLO_START: '01/06/2026' },
      ],
      DoLo_last: [
        { CHILD: 'A', DOB: '01/06/2012' },
        { CHILD: 'B', DOB: '01/06/2012' },
      ],
    },
    flags: { DoLo: [1] },
  },
  { says: 'last year was not given', tables: { DoLo: [] }, notRun: ['DoLo_last'] },
  {
    says: 'last year left two open and this year goes on with one',
    tables: { DoLo: DoLo_last, DoLo_last: [...DoLo_last, { DOLO_START: '01/03/2026' }] },
    flags: { DoLo: [0] },
  },
]);
