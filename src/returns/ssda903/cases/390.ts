import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('390', [
  {
    says: 'adopted of either kind, from fostering or from nowhere',
    tables: { Episodes: [{ REC: 'E11', PLACE: 'U5' }, { REC: 'E12', PLACE: 'U5' }, { REC: 'E11' }] },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'adopted from each placement for adoption',
    tables: {
      Episodes: [
        { REC: 'E11', PLACE: 'A3' },
        { REC: 'E11', PLACE: 'A4' },
        { REC: 'E12', PLACE: 'A5' },
        { REC: 'E12', PLACE: 'A6' },
      ],
    },
  },
  {
    says: 'care ended otherwise, or goes on',
    tables: { Episodes: [{ REC: 'E4A', PLACE: 'U5' }, { PLACE: 'U5' }] },
  },
]);
