import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('381', [
  {
    says: 'care ends in a temporary placement',
    tables: {
      Episodes: [
        { PLACE: 'T0', REC: 'E4A' },
        { PLACE: 'T4', REC: 'E8' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'care goes on after it, or it has not ended',
    tables: { Episodes: [{ PLACE: 'T1', REC: 'X1' }, { PLACE: 'T1' }] },
  },
  { says: 'care ends elsewhere', tables: { Episodes: [{ PLACE: 'U6', REC: 'E4A' }, { REC: 'E4A' }] } },
]);
