import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('382', [
  {
    says: 'short breaks of either kind in a temporary placement',
    tables: {
      Episodes: [
        { LS: 'V3', PLACE: 'T0' },
        { LS: 'V4', PLACE: 'T4' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'short breaks in another placement',
    tables: { Episodes: [{ LS: 'V3', PLACE: 'U6' }, { LS: 'V4' }] },
  },
  { says: 'another legal status', tables: { Episodes: [{ LS: 'V2', PLACE: 'T1' }, { PLACE: 'T1' }] } },
]);
