import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('378', [
  {
    says: 'with parents under section 20',
    tables: { Episodes: [{ PLACE: 'P1', LS: 'V2' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'with parents under a care order',
    tables: { Episodes: [{ PLACE: 'P1', LS: 'C2' }, { PLACE: 'P1' }] },
  },
  { says: 'elsewhere under section 20', tables: { Episodes: [{ PLACE: 'U6', LS: 'V2' }, { LS: 'V2' }] } },
]);
