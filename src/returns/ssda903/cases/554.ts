import { historyOf } from '../testing/history.ts';
import { casesOf } from '../testing/rule-case.ts';

const order = { LS: 'E1', DECOM: '10/05/2026' };

export const cases = casesOf('554', [
  {
    says: 'decided the day before the order, on the day, and the day after',
    tables: {
      Episodes: [
        { ...order, CHILD: 'A' },
        { ...order, CHILD: 'B' },
        { ...order, CHILD: 'C' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED: '09/05/2026' },
        { CHILD: 'B', DATE_PLACED: '10/05/2026' },
        { CHILD: 'C', DATE_PLACED: '11/05/2026' },
      ],
    },
    flags: { Episodes: [2], PlacedAdoption: [2] },
  },
  {
    says: 'every decision that is later is flagged, with the first of the episodes under the order',
    tables: {
      Episodes: [
        { LS: 'E1', DECOM: '01/09/2026' },
        { LS: 'E1', DECOM: '10/05/2026', DEC: '01/09/2026' },
        { LS: 'C2', DECOM: '01/04/2026', DEC: '10/05/2026' },
      ],
      PlacedAdoption: [
        { DATE_PLACED: '09/05/2026' },
        { DATE_PLACED: '11/05/2026' },
        { DATE_PLACED: '12/05/2026' },
        { DATE_PLACED: '' },
      ],
    },
    flags: { Episodes: [1], PlacedAdoption: [1, 2] },
  },
  {
    says: 'no placement order, or another child’s decision',
    tables: {
      Episodes: [
        { CHILD: 'A', LS: 'C2', DECOM: '10/05/2026' },
        { ...order, CHILD: 'B' },
      ],
      PlacedAdoption: [{ CHILD: 'A', DATE_PLACED: '11/05/2026' }],
    },
  },
  {
    says: 'a child none of whose episodes has a date does not keep the rule from others',
    tables: {
      Episodes: [
        { CHILD: 'A', LS: 'E1', DECOM: 'SOON' },
        { ...order, CHILD: 'B' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED: '11/05/2026' },
        { CHILD: 'B', DATE_PLACED: '11/05/2026' },
      ],
    },
    flags: { Episodes: [1], PlacedAdoption: [1] },
  },
  {
    says: 'an episode under an order that has no date does not hide one that has',
    tables: {
      Episodes: [
        { LS: 'E1', DECOM: 'SOON' },
        { LS: 'E1', DECOM: '10/05/2026', DEC: '01/07/2026' },
        { LS: 'C2', DECOM: '02/07/2026' },
      ],
      PlacedAdoption: [{ DATE_PLACED: '11/05/2026' }],
    },
    flags: { Episodes: [1], PlacedAdoption: [0] },
  },
  {
    says: 'the child left care and came back: the order of the later time in care counts',
    tables: {
      Episodes: [
        { LS: 'E1', DECOM: '10/05/2026', DEC: '01/07/2026' },
        { LS: 'C2', DECOM: '02/07/2026', DEC: '01/09/2026' },
        { LS: 'E1', DECOM: '01/09/2026' },
      ],
      PlacedAdoption: [{ DATE_PLACED: '11/05/2026' }, { DATE_PLACED: '02/09/2026' }],
    },
    flags: { Episodes: [2], PlacedAdoption: [1] },
  },
  {
    says: 'one episode follows another on the day: it is the same time in care',
    tables: {
      Episodes: [
        { LS: 'E1', DECOM: '10/05/2026', DEC: '02/07/2026' },
        { LS: 'E1', DECOM: '02/07/2026' },
      ],
      PlacedAdoption: [{ DATE_PLACED: '11/05/2026' }],
    },
    flags: { Episodes: [0], PlacedAdoption: [0] },
  },
  {
    says: 'the records know that the order was made before this return begins',
    tables: { Episodes: [order], PlacedAdoption: [{ DATE_PLACED: '09/05/2026' }] },
    history: historyOf({
      A: {
        episodes: [
          { from: '01/02/2025', to: '08/05/2026', legalStatus: 'E1' },
          { from: '08/05/2026', to: '10/05/2026', legalStatus: 'E1' },
          { from: '10/05/2026', legalStatus: 'E1' },
        ],
      },
    }),
    flags: { Episodes: [0], PlacedAdoption: [0] },
  },
  {
    says: 'an order of an earlier time in care does not count, and nor do records that know of none',
    tables: {
      Episodes: [
        { ...order, CHILD: 'A' },
        { ...order, CHILD: 'B' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED: '09/05/2026' },
        { CHILD: 'B', DATE_PLACED: '09/05/2026' },
      ],
    },
    history: historyOf({
      A: {
        episodes: [
          { from: '01/02/2020', to: '01/03/2021', legalStatus: 'E1' },
          { from: '01/02/2025', to: '10/05/2026' },
          { from: '10/05/2026', legalStatus: 'E1' },
        ],
      },
      B: { episodes: [{ from: '01/02/2025' }] },
    }),
  },
  {
    says: 'the records lag behind the return: an order of years ago is not that of the care that it shows',
    tables: {
      Episodes: [
        { ...order, CHILD: 'A' },
        { ...order, CHILD: 'B' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED: '09/05/2026' },
        { CHILD: 'B', DATE_PLACED: '09/05/2026' },
      ],
    },
    history: historyOf({
      A: { episodes: [{ from: '01/02/2020', to: '01/03/2021', legalStatus: 'E1' }] },
      B: {
        episodes: [
          { from: '01/02/2020', to: '01/03/2021', legalStatus: 'E1' },
          { from: '01/02/2025', to: '10/05/2026' },
        ],
      },
    }),
  },
]);
