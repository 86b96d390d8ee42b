import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('233', [
  {
    says: 'a reason and no end',
    tables: { Episodes: [{ REASON_PLACE_CHANGE: 'CARPL' }, { REASON_PLACE_CHANGE: 'NONSENSE' }] },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'a reason and an end, readable or not',
    tables: {
      Episodes: [
        { REASON_PLACE_CHANGE: 'CARPL', DEC: '01/06/2026' },
        { REASON_PLACE_CHANGE: 'CARPL', DEC: '2026-06-01' },
      ],
    },
  },
  { says: 'neither, or an end only', tables: { Episodes: [{}, { DEC: '01/06/2026' }] } },
]);
