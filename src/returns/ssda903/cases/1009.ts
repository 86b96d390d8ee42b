import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('1009', [
  {
    says: 'each code of the list',
    tables: {
      Episodes: [
        { REASON_PLACE_CHANGE: 'CARPL' },
        { REASON_PLACE_CHANGE: 'CLOSE' },
        { REASON_PLACE_CHANGE: 'ALLEG' },
        { REASON_PLACE_CHANGE: 'STAND' },
        { REASON_PLACE_CHANGE: 'APPRR' },
        { REASON_PLACE_CHANGE: 'CREQB' },
        { REASON_PLACE_CHANGE: 'CREQO' },
        { REASON_PLACE_CHANGE: 'CHILD' },
        { REASON_PLACE_CHANGE: 'LAREQ' },
        { REASON_PLACE_CHANGE: 'PLACE' },
        { REASON_PLACE_CHANGE: 'CUSTOD' },
        { REASON_PLACE_CHANGE: 'OTHER' },
      ],
    },
  },
  { says: 'a blank', tables: { Episodes: [{ REASON_PLACE_CHANGE: '' }] } },
  {
    says: 'anything else',
    tables: {
      Episodes: [
        { REASON_PLACE_CHANGE: 'CUSTODY' },
        { REASON_PLACE_CHANGE: 'custod' },
        { REASON_PLACE_CHANGE: 'X1' },
      ],
    },
    flags: { Episodes: [0, 2] },
  },
]);
