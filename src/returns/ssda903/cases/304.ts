import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('304', [
  {
    says: 'it ended the day before the eighteenth birthday, on it, and the day after',
    tables: {
      UASC: [
        { DOB: '02/06/2008', DUC: '01/06/2026' },
        { DOB: '02/06/2008', DUC: '02/06/2026' },
        { DOB: '02/06/2008', DUC: '03/06/2026' },
      ],
    },
    flags: { UASC: [2] },
  },
  {
    says: 'born on 29 February: the return has the birthday on 28 February',
    tables: {
      UASC: [
        { DOB: '29/02/2008', DUC: '28/02/2026' },
        { DOB: '29/02/2008', DUC: '01/03/2026' },
      ],
    },
    flags: { UASC: [1] },
  },
  {
    says: 'one of the dates is missing or is none',
    tables: {
      UASC: [{ DUC: '01/06/2026' }, { DOB: '02/06/2000' }, { DOB: '02/06/2000', DUC: '2026-06-01' }],
    },
  },
]);
