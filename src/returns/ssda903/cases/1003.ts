import { casesOf } from '../testing/rule-case.ts';

const started = [{ DECOM: '02/05/2026', RNE: 'S' }];

export const cases = casesOf('1003', [
  {
    says: 'it was decided the day before care started',
    tables: { Episodes: started, PlacedAdoption: [{ DATE_PLACED: '01/05/2026' }] },
    flags: { Episodes: [0], PlacedAdoption: [0] },
  },
  {
    says: 'it was decided on the day care started, and the day after',
    tables: {
      Episodes: started,
      PlacedAdoption: [{ DATE_PLACED: '02/05/2026' }, { DATE_PLACED: '03/05/2026' }],
    },
  },
  {
    says: 'the first start of care counts, wherever it stands in the file, and no change within care',
    tables: {
      Episodes: [
        { DECOM: '01/06/2026', RNE: 'S' },
        { DECOM: '01/05/2026', RNE: 'S' },
        { DECOM: '01/04/2026', RNE: 'P' },
      ],
      PlacedAdoption: [{ DATE_PLACED: '30/04/2026' }, { DATE_PLACED: '15/05/2026' }],
    },
    flags: { Episodes: [1], PlacedAdoption: [0] },
  },
  {
    says: 'no episode of the year started care',
    tables: {
      Episodes: [{ DECOM: '02/05/2026', RNE: 'L' }],
      PlacedAdoption: [{ DATE_PLACED: '01/05/2026' }],
    },
  },
  {
    says: 'a child none of whose episodes has a date does not keep the rule from others',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '', RNE: 'S' },
        { CHILD: 'A', DECOM: '2026-05-02', RNE: 'S' },
        { CHILD: 'B', DECOM: '02/05/2026', RNE: 'S' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED: '01/05/2026' },
        { CHILD: 'B', DATE_PLACED: '01/05/2026' },
      ],
    },
    flags: { Episodes: [2], PlacedAdoption: [1] },
  },
  {
    says: 'the decision has no date, or is of another child',
    tables: {
      Episodes: started,
      PlacedAdoption: [
        { DATE_PLACED: '' },
        { DATE_PLACED: '2026-05-01' },
        { CHILD: 'B', DATE_PLACED: '01/05/2026' },
      ],
    },
  },
]);
