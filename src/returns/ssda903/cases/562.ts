import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('562', [
  {
    says: 'last year’s latest episode began on the same day, however it is written',
    tables: {
      Episodes: [{ DECOM: '31/03/2026' }, { CHILD: 'B', DECOM: '5/6/2025' }],
      Episodes_last: [{ DECOM: '31/03/2026' }, { DECOM: '01/02/2025' }, { CHILD: 'B', DECOM: '05/06/2025' }],
    },
  },
  {
    says: 'last year’s latest began on another day, or earlier than one that last year also had',
    tables: {
      Episodes: [{ DECOM: '30/03/2026' }, { CHILD: 'B', DECOM: '01/02/2026' }],
      Episodes_last: [
        { DECOM: '31/03/2026' },
        { CHILD: 'B', DECOM: '01/02/2026' },
        { CHILD: 'B', DECOM: '01/03/2026' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'last year did not have the child',
    tables: { Episodes: [{ DECOM: '31/03/2026' }], Episodes_last: [{ CHILD: 'B', DECOM: '31/03/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'it began on the first day of the year',
    tables: { Episodes: [{ DECOM: '01/04/2026' }], Episodes_last: [] },
  },
  {
    says: 'of several that began before the year, only the earliest is looked at',
    tables: { Episodes: [{ DECOM: '02/03/2026' }, { DECOM: '01/03/2026' }], Episodes_last: [] },
    flags: { Episodes: [1] },
  },
  {
    says: 'a child without a single start in one of the two years does not keep the rule from others',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: 'SOON' },
        { CHILD: 'B', DECOM: '31/03/2026' },
        { CHILD: 'C', DECOM: '31/03/2026' },
      ],
      Episodes_last: [
        { CHILD: 'A', DECOM: '01/03/2026' },
        { CHILD: 'B', DECOM: '' },
        { CHILD: 'C', DECOM: '' },
        { CHILD: 'C', DECOM: '31/03/2026' },
      ],
    },
    flags: { Episodes: [1] },
  },
]);
