import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('104', [
  {
    says: 'the day before the year, its first day and the day after',
    tables: { UASC: [{ DUC: '31/03/2026' }, { DUC: '01/04/2026' }, { DUC: '02/04/2026' }] },
    flags: { UASC: [0] },
  },
  { says: 'the status has not ended', tables: { UASC: [{ DUC: '' }] } },
  {
    says: 'no day',
    tables: { UASC: [{ DUC: '31/06/2026' }, { DUC: '2026-06-30' }, { DUC: 'N/A' }] },
    flags: { UASC: [0, 1, 2] },
  },
  { says: 'a day after the year is another rule’s', tables: { UASC: [{ DUC: '01/04/2027' }] } },
  {
    says: 'the year before: its own first day counts',
    tables: { UASC: [{ DUC: '31/03/2025' }, { DUC: '01/04/2025' }, { DUC: '31/03/2026' }] },
    year: '2025-26',
    flags: { UASC: [0] },
  },
]);
