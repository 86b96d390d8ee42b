import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('388', [
  {
    says: 'it goes on, and another begins on that day',
    tables: { Episodes: [{ DECOM: '01/05/2026', DEC: '10/05/2026', REC: 'X1' }, { DECOM: '10/5/2026' }] },
  },
  {
    says: 'it goes on, and another begins the day after, or the day before',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026', DEC: '10/05/2026', REC: 'X1' },
        { CHILD: 'A', DECOM: '11/05/2026' },
        { CHILD: 'B', DECOM: '01/05/2026', DEC: '10/05/2026', REC: 'X1' },
        { CHILD: 'B', DECOM: '09/05/2026' },
      ],
    },
    flags: { Episodes: [0, 2] },
  },
  {
    says: 'care ends, and another begins on that day',
    tables: { Episodes: [{ DECOM: '01/05/2026', DEC: '10/05/2026', REC: 'E4A' }, { DECOM: '10/05/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'care ends, and another begins the day after',
    tables: { Episodes: [{ DECOM: '01/05/2026', DEC: '10/05/2026', REC: 'E4A' }, { DECOM: '11/05/2026' }] },
  },
  {
    says: 'the last goes on',
    tables: { Episodes: [{ DECOM: '01/05/2026', DEC: '10/05/2026', REC: 'X1' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'the last ends care',
    tables: { Episodes: [{ DECOM: '01/05/2026', DEC: '10/05/2026', REC: 'E4A' }] },
  },
  {
    says: 'no reason is given, or no end that is a date',
    tables: {
      Episodes: [
        { DECOM: '01/05/2026', DEC: '10/05/2026' },
        { DECOM: '10/05/2026', REC: 'X1' },
        { DECOM: '11/05/2026', DEC: 'JUNE', REC: 'X1' },
      ],
    },
  },
  {
    says: 'the file has them in another order, with another child’s in between',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '10/05/2026' },
        { CHILD: 'B', DECOM: '10/05/2026', DEC: '11/05/2026', REC: 'X1' },
        { CHILD: 'A', DECOM: '01/05/2026', DEC: '10/05/2026', REC: 'X1' },
      ],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'one that does not say when it began comes before the others',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '10/05/2026' },
        { CHILD: 'A', DEC: '10/05/2026', REC: 'X1' },
        { CHILD: 'B', DECOM: '10/05/2026', DEC: '20/05/2026', REC: 'X1' },
        { CHILD: 'B', DECOM: 'MAY', DEC: '10/05/2026', REC: 'X1' },
      ],
    },
    flags: { Episodes: [2] },
  },
]);
