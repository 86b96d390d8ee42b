import { casesOf } from '../testing/rule-case.ts';

const Episodes = [{ DECOM: '01/09/2026' }, { DECOM: '01/06/2026', DEC: '10/06/2026' }];

export const cases = casesOf('581', [
  {
    says: 'the day before an episode, its first day, its last, and the day after',
    tables: {
      Episodes,
      Missing: [
        { MIS_START: '31/05/2026' },
        { MIS_START: '01/06/2026' },
        { MIS_START: '10/06/2026' },
        { MIS_START: '11/06/2026' },
      ],
    },
    flags: { Missing: [0, 3] },
  },
  {
    says: 'the day before an open episode, and any day since',
    tables: {
      Episodes,
      Missing: [{ MIS_START: '31/08/2026' }, { MIS_START: '01/09/2026' }, { MIS_START: '31/03/2027' }],
    },
    flags: { Missing: [0] },
  },
  {
    says: 'no start, or none that can be read',
    tables: { Episodes, Missing: [{ MIS_START: '' }, { MIS_START: '2026-06-05' }] },
    flags: { Missing: [0, 1] },
  },
  {
    says: 'an episode whose end cannot be read is open',
    tables: { Episodes: [{ DECOM: '01/06/2026', DEC: 'JUNE' }], Missing: [{ MIS_START: '01/07/2026' }] },
  },
  {
    says: 'a child without episodes; another’s do not cover them',
    tables: { Episodes, Missing: [{ CHILD: 'B', MIS_START: '31/05/2026' }] },
  },
  {
    says: 'no episode of the child has a start',
    tables: { Episodes: [{ DEC: '10/06/2026' }], Missing: [{ MIS_START: '05/06/2026' }] },
    flags: { Missing: [0] },
  },
]);
