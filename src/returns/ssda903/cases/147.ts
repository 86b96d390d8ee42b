import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('147', [
  {
    says: 'a real day, in one figure or two',
    tables: { Episodes: [{ DEC: '01/05/2026' }, { DEC: '1/5/2026' }, { DEC: ' 29/02/2024 ' }] },
  },
  { says: 'a blank', tables: { Episodes: [{ DEC: '' }] } },
  {
    says: 'a day that no month has',
    tables: { Episodes: [{ DEC: '31/04/2026' }, { DEC: '29/02/2026' }, { DEC: '04/13/2026' }] },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'another notation, or words',
    tables: { Episodes: [{ DEC: '2026-05-01' }, { DEC: '01.05.2026' }, { DEC: '01/05/26' }, { DEC: 'N/A' }] },
    flags: { Episodes: [0, 1, 2, 3] },
  },
  {
    says: 'two children, one of them with a day that is none',
    tables: {
      Episodes: [
        { CHILD: 'A', DEC: '30/04/2026' },
        { CHILD: 'B', DEC: '30/02/2026' },
      ],
    },
    flags: { Episodes: [1] },
  },
]);
