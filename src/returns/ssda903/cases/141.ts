import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('141', [
  {
    says: 'a real day, in one figure or two',
    tables: { Episodes: [{ DECOM: '01/05/2026' }, { DECOM: '1/5/2026' }, { DECOM: ' 29/02/2024 ' }] },
  },
  { says: 'a blank', tables: { Episodes: [{ DECOM: '' }] } },
  {
    says: 'a day that no month has',
    tables: { Episodes: [{ DECOM: '31/04/2026' }, { DECOM: '29/02/2026' }, { DECOM: '04/13/2026' }] },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'another notation, or words',
    tables: {
      Episodes: [{ DECOM: '2026-05-01' }, { DECOM: '01.05.2026' }, { DECOM: '01/05/26' }, { DECOM: 'N/A' }],
    },
    flags: { Episodes: [0, 1, 2, 3] },
  },
  {
    says: 'two children, one of them with a day that is none',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '30/04/2026' },
        { CHILD: 'B', DECOM: '30/02/2026' },
      ],
    },
    flags: { Episodes: [1] },
  },
]);
