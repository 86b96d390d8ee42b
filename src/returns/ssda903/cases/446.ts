import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('446', [
  {
    says: 'the last day of November 2005, the first of December, and the day after',
    tables: {
      Episodes: [
        { LS: 'E1', DECOM: '30/11/2005' },
        { LS: 'E1', DECOM: '01/12/2005' },
        { LS: 'E1', DECOM: '02/12/2005' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'another order before that day',
    tables: {
      Episodes: [
        { LS: 'D1', DECOM: '30/11/2005' },
        { LS: '', DECOM: '30/11/2005' },
      ],
    },
  },
  {
    says: 'the date is missing or is no date',
    tables: { Episodes: [{ LS: 'E1' }, { LS: 'E1', DECOM: '2005-11-30' }] },
  },
]);
