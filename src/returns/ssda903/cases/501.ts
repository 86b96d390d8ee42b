import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('501', [
  {
    says: 'it begins the day before the one before it ends',
    tables: { Episodes: [{ DECOM: '01/04/2026', DEC: '10/05/2026' }, { DECOM: '09/05/2026' }] },
    flags: { Episodes: [1] },
  },
  {
    says: 'it begins on the day the one before it ends',
    tables: { Episodes: [{ DECOM: '01/04/2026', DEC: '10/05/2026' }, { DECOM: '10/05/2026' }] },
  },
  {
    says: 'the file has the later episode first',
    tables: { Episodes: [{ DECOM: '09/05/2026' }, { DECOM: '01/04/2026', DEC: '10/05/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'the one before has no end: another rule says so',
    tables: { Episodes: [{ DECOM: '01/04/2026' }, { DECOM: '09/05/2026' }] },
  },
  {
    says: 'the two are of two children',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/04/2026', DEC: '10/05/2026' },
        { CHILD: 'B', DECOM: '09/05/2026' },
      ],
    },
  },
]);
