import { casesOf } from '../testing/rule-case.ts';

const before = { DECOM: '01/04/2026', DEC: '10/05/2026' };

export const cases = casesOf('431', [
  {
    says: 'care starts on the day the one before ended',
    tables: { Episodes: [before, { DECOM: '10/05/2026', RNE: 'S' }] },
    flags: { Episodes: [1] },
  },
  {
    says: 'care starts the day before the one before ended',
    tables: { Episodes: [before, { DECOM: '09/05/2026', RNE: 'S' }] },
    flags: { Episodes: [1] },
  },
  { says: 'care starts the day after', tables: { Episodes: [before, { DECOM: '11/05/2026', RNE: 'S' }] } },
  { says: 'care goes on', tables: { Episodes: [before, { DECOM: '10/05/2026', RNE: 'P' }] } },
  {
    says: 'the file has the later episode first',
    tables: { Episodes: [{ DECOM: '10/05/2026', RNE: 'S' }, before] },
    flags: { Episodes: [0] },
  },
  {
    says: 'the one before is another child’s',
    tables: { Episodes: [before, { CHILD: 'B', DECOM: '10/05/2026', RNE: 'S' }] },
  },
  {
    says: 'the one before has no end, or the one after no start',
    tables: {
      Episodes: [{ DECOM: '01/04/2026' }, { DECOM: '10/05/2026', RNE: 'S', DEC: '11/05/2026' }, { RNE: 'S' }],
    },
  },
]);
