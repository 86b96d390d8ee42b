import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('1012', [
  {
    says: 'every record of a child without an episode, in each of six tables',
    tables: {
      Episodes: [{ CHILD: 'A' }],
      PlacedAdoption: [{ CHILD: 'A' }, { CHILD: 'B' }],
      Missing: [{ CHILD: 'B' }, { CHILD: 'A' }, { CHILD: 'B' }],
      Reviews: [{ CHILD: 'A' }, { CHILD: 'B' }],
      AD1: [{ CHILD: 'B' }],
      PrevPerm: [{ CHILD: 'A' }, { CHILD: 'B' }],
      OC2: [{ CHILD: 'B' }],
    },
    flags: { PlacedAdoption: [1], Missing: [0, 2], Reviews: [1], AD1: [0], PrevPerm: [1], OC2: [0] },
  },
  {
    says: 'one of the six tables is enough',
    tables: { Episodes: [], Reviews: [{ REVIEW: '01/05/2026' }] },
    flags: { Reviews: [0] },
  },
  {
    says: 'no other table is asked',
    tables: {
      Episodes: [],
      Header: [{ SEX: 'F' }],
      OC3: [{ IN_TOUCH: 'YES' }],
      UASC: [{ SEX: 'F' }],
      SWEpisodes: [{}],
    },
  },
  {
    says: 'an episode of last year does not count, and an episode without dates does',
    tables: {
      Episodes: [{ CHILD: 'B' }],
      Episodes_last: [{ CHILD: 'A', DECOM: '01/05/2025' }],
      OC2: [{ CHILD: 'A' }, { CHILD: 'B' }],
    },
    flags: { OC2: [0] },
  },
  {
    says: 'a record without an id is nobody’s, whatever episodes have none',
    tables: { Episodes: [{ CHILD: '' }], Reviews: [{ CHILD: '' }] },
    flags: { Reviews: [0] },
  },
  { says: 'no episodes were given', tables: { Reviews: [{ REVIEW: '01/05/2026' }] }, notRun: ['Episodes'] },
]);
