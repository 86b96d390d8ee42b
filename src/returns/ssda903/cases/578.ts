import { casesOf } from '../testing/rule-case.ts';

const Episodes = [
  { DECOM: '01/06/2026', DEC: '10/06/2026' },
  { DECOM: '10/06/2026', DEC: '20/06/2026' },
  { DECOM: '01/09/2026' },
];

export const cases = casesOf('578', [
  {
    says: 'the day before care, its first day, its last, and the day after',
    tables: {
      Episodes,
      Missing: [
        { MIS_START: '31/05/2026' },
        { MIS_START: '01/06/2026' },
        { MIS_START: '20/06/2026' },
        { MIS_START: '21/06/2026' },
      ],
    },
    flags: { Missing: [0, 3] },
  },
  {
    says: 'the day before care began again, and any day since',
    tables: {
      Episodes,
      Missing: [{ MIS_START: '31/08/2026' }, { MIS_START: '01/09/2026' }, { MIS_START: '31/03/2027' }],
    },
    flags: { Missing: [0] },
  },
  {
    says: 'no start that can be read',
    tables: { Episodes, Missing: [{ MIS_START: '' }, { MIS_START: '2026-05-31' }] },
  },
  {
    says: 'no period of care is known of the child',
    tables: {
      Episodes: [{ CHILD: 'A', DECOM: 'SOON' }],
      Missing: [
        { CHILD: 'A', MIS_START: '31/05/2026' },
        { CHILD: 'B', MIS_START: '31/05/2026' },
      ],
    },
  },
  {
    says: 'one period of care: the day before it, its days, and the day after',
    tables: {
      Episodes: [{ DECOM: '01/06/2026', DEC: '10/06/2026' }],
      Missing: [{ MIS_START: '31/05/2026' }, { MIS_START: '10/06/2026' }, { MIS_START: '11/06/2026' }],
    },
    flags: { Missing: [0, 2] },
  },
]);
