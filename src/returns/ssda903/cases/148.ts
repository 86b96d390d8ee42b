import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('148', [
  {
    says: 'both, or neither',
    tables: { Episodes: [{ DEC: '01/05/2026', REC: 'X1' }, { DECOM: '01/05/2026' }] },
  },
  {
    says: 'an end without a reason',
    tables: { Episodes: [{ DEC: '01/05/2026' }] },
    flags: { Episodes: [0] },
  },
  { says: 'a reason without an end', tables: { Episodes: [{ REC: 'X1' }] }, flags: { Episodes: [0] } },
  {
    says: 'what stands there counts, whether or not it is a date or a code',
    tables: { Episodes: [{ DEC: 'N/A', REC: 'E99' }, { DEC: '31/04/2026' }, { REC: 'E99' }] },
    flags: { Episodes: [1, 2] },
  },
]);
