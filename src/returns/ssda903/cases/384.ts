import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('384', [
  {
    says: 'short breaks of either kind in long-term fostering of either kind',
    tables: {
      Episodes: [
        { LS: 'V3', PLACE: 'U1' },
        { LS: 'V4', PLACE: 'U4' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'short breaks in other fostering',
    tables: { Episodes: [{ LS: 'V3', PLACE: 'U3' }, { LS: 'V4', PLACE: 'U6' }, { LS: 'V3' }] },
  },
  { says: 'another legal status', tables: { Episodes: [{ LS: 'V2', PLACE: 'U1' }, { PLACE: 'U4' }] } },
]);
