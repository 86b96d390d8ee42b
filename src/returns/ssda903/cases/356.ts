import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('356', [
  {
    says: 'it ends the day before it begins',
    tables: { Episodes: [{ DECOM: '02/05/2026', DEC: '01/05/2026' }] },
    flags: { Episodes: [0] },
  },
  { says: 'it ends on the day it begins', tables: { Episodes: [{ DECOM: '02/05/2026', DEC: '2/5/2026' }] } },
  { says: 'it ends the day after', tables: { Episodes: [{ DECOM: '02/05/2026', DEC: '03/05/2026' }] } },
  {
    says: 'either date is missing or is no date',
    tables: {
      Episodes: [{ DECOM: '02/05/2026' }, { DEC: '01/05/2026' }, { DECOM: '02/05/2026', DEC: '2026-05-01' }],
    },
  },
]);
