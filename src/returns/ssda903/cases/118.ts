import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('118', [
  {
    says: 'reversed the day before the year, on its first day and the day after',
    tables: {
      Episodes: [{ DECOM: '01/05/2025' }],
      PlacedAdoption: [
        { DATE_PLACED_CEASED: '31/03/2026' },
        { DATE_PLACED_CEASED: '01/04/2026' },
        { DATE_PLACED_CEASED: '02/04/2026' },
      ],
    },
    flags: { Episodes: [0], PlacedAdoption: [0] },
  },
  {
    says: 'reversed the day before the first episode, on its first day and the day after',
    tables: {
      Episodes: [{ DECOM: '10/06/2026' }],
      PlacedAdoption: [
        { DATE_PLACED_CEASED: '09/06/2026' },
        { DATE_PLACED_CEASED: '10/06/2026' },
        { DATE_PLACED_CEASED: '11/06/2026' },
      ],
    },
    flags: { Episodes: [0], PlacedAdoption: [0] },
  },
  {
    says: 'the first episode is the one that counts, wherever it stands in the file',
    tables: {
      Episodes: [{ DECOM: '10/06/2026' }, { DECOM: '01/05/2026' }],
      PlacedAdoption: [{ DATE_PLACED_CEASED: '15/05/2026' }, { DATE_PLACED_CEASED: '30/04/2026' }],
    },
    flags: { Episodes: [1], PlacedAdoption: [1] },
  },
  {
    says: 'short breaks before it do not count; an episode without a legal status does',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026', LS: 'V3' },
        { CHILD: 'A', DECOM: '02/05/2026', LS: 'V4' },
        { CHILD: 'A', DECOM: '10/06/2026', LS: 'V2' },
        { CHILD: 'B', DECOM: '01/05/2026', LS: '' },
        { CHILD: 'B', DECOM: '10/06/2026', LS: 'V2' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED_CEASED: '15/05/2026' },
        { CHILD: 'B', DATE_PLACED_CEASED: '15/05/2026' },
      ],
    },
    flags: { Episodes: [2], PlacedAdoption: [0] },
  },
  {
    says: 'a child none of whose episodes has a start does not keep the rule from others',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '' },
        { CHILD: 'A', DECOM: 'SOON' },
        { CHILD: 'B', DECOM: '10/06/2026' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED_CEASED: '01/05/2025' },
        { CHILD: 'B', DATE_PLACED_CEASED: '01/05/2026' },
      ],
    },
    flags: { Episodes: [2], PlacedAdoption: [1] },
  },
  {
    says: 'not reversed, reversed on a day that is none, or no episode at all',
    tables: {
      Episodes: [{ CHILD: 'A', DECOM: '10/06/2026' }],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED_CEASED: '' },
        { CHILD: 'A', DATE_PLACED_CEASED: '31/02/2026' },
        { CHILD: 'B', DATE_PLACED_CEASED: '01/05/2025' },
      ],
    },
  },
]);
