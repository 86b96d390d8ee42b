import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('635', [
  {
    says: 'no permanence, with an authority, a date or both',
    tables: {
      PrevPerm: [
        { PREV_PERM: 'Z1', LA_PERM: '823' },
        { PREV_PERM: 'Z1', DATE_PERM: '01/06/2020' },
        { PREV_PERM: 'Z1', LA_PERM: '823', DATE_PERM: '01/06/2020' },
      ],
    },
    flags: { PrevPerm: [0, 1, 2] },
  },
  {
    says: 'no option, with an authority or a date',
    tables: { PrevPerm: [{ LA_PERM: '823' }, { DATE_PERM: '01/06/2020' }] },
    flags: { PrevPerm: [0, 1] },
  },
  { says: 'no details', tables: { PrevPerm: [{ PREV_PERM: 'Z1' }, { DOB: '01/06/2010' }] } },
  {
    says: 'details of each other option',
    tables: { PrevPerm: ['P1', 'P2', 'P3', 'P4'].map((PREV_PERM) => ({ PREV_PERM, LA_PERM: '823' })) },
  },
]);
