import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('NoE', [
  {
    says: 'it began the day before the year, on its first day, or the day after',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '31/03/2026' },
        { CHILD: 'B', DECOM: '01/04/2026' },
        { CHILD: 'C', DECOM: '02/04/2026' },
      ],
      Episodes_last: [],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'only the episodes that began before the year are marked',
    tables: {
      Episodes: [{ DECOM: '01/05/2026' }, { DECOM: '01/05/2024' }, { DECOM: '31/03/2026' }],
      Episodes_last: [{ CHILD: 'B', DECOM: '01/05/2024' }],
    },
    flags: { Episodes: [1, 2] },
  },
  {
    says: 'last year’s return has an episode of the child, whichever',
    tables: {
      Episodes: [{ DECOM: '01/05/2024' }],
      Episodes_last: [{ DECOM: '01/06/2025', DEC: '01/07/2025' }],
    },
  },
  {
    says: 'no day, or one that cannot be read',
    tables: { Episodes: [{ DECOM: '' }, { DECOM: '2024-05-01' }], Episodes_last: [] },
  },
  {
    says: 'last year was not given',
    tables: { Episodes: [{ DECOM: '01/05/2024' }] },
    notRun: ['Episodes_last'],
  },
]);
