import { casesOf } from '../testing/rule-case.ts';

const Episodes = [{ DECOM: '01/06/2026', DEC: '10/06/2026' }, { DECOM: '10/06/2026' }];

export const cases = casesOf('575', [
  {
    says: 'from the first day of an episode that ended to its last',
    tables: { Episodes, Missing: [{ MIS_START: '01/06/2026' }, { MIS_START: '10/06/2026' }] },
    flags: { Missing: [0, 1] },
  },
  {
    says: 'the day before that episode, and the day after it',
    tables: { Episodes, Missing: [{ MIS_START: '31/05/2026' }, { MIS_START: '11/06/2026' }] },
  },
  {
    says: 'the incident has an end, or something that stands for one',
    tables: {
      Episodes,
      Missing: [
        { MIS_START: '05/06/2026', MIS_END: '06/06/2026' },
        { MIS_START: '05/06/2026', MIS_END: 'JUNE' },
      ],
    },
  },
  { says: 'no start', tables: { Episodes, Missing: [{ MISSING: 'M' }] } },
  {
    says: 'the episode is another child’s',
    tables: { Episodes, Missing: [{ CHILD: 'B', MIS_START: '05/06/2026' }] },
  },
  {
    says: 'the end of the episode cannot be read: it counts as open',
    tables: {
      Episodes: [{ DECOM: '01/06/2026', DEC: '2026-06-10' }],
      Missing: [{ MIS_START: '05/06/2026' }],
    },
  },
]);
