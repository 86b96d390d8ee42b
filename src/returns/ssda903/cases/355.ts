import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('355', [
  {
    says: 'it ends on the day it begins',
    tables: { Episodes: [{ DECOM: '01/05/2026', DEC: '01/05/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'the two are one day, written differently',
    tables: { Episodes: [{ DECOM: '1/5/2026', DEC: '01/05/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'it ends the day after, or the day before',
    tables: {
      Episodes: [
        { DECOM: '01/05/2026', DEC: '02/05/2026' },
        { DECOM: '02/05/2026', DEC: '01/05/2026' },
      ],
    },
  },
  {
    says: 'both dates are blank, or one is',
    tables: { Episodes: [{}, { DECOM: '01/05/2026' }, { DEC: '01/05/2026' }] },
  },
  {
    says: 'both cells hold the same, which is no date',
    tables: { Episodes: [{ DECOM: 'MAY', DEC: 'MAY' }] },
  },
]);
