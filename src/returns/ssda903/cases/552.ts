import { casesOf } from '../testing/rule-case.ts';

const placed = { PLACE: 'A5', DECOM: '10/05/2026' };

export const cases = casesOf('552', [
  {
    says: 'decided the day before, on the day, and the day after',
    tables: {
      Episodes: [
        { ...placed, CHILD: 'A' },
        { ...placed, CHILD: 'B' },
        { ...placed, CHILD: 'C' },
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
    says: 'the first placement for adoption counts, not the one after, nor the foster placement before',
    tables: {
      Episodes: [
        { PLACE: 'A3', DECOM: '01/09/2026' },
        { PLACE: 'A6', DECOM: '10/05/2026' },
        { PLACE: 'U1', DECOM: '01/04/2026' },
      ],
      PlacedAdoption: [{ DATE_PLACED: '11/05/2026' }],
    },
    flags: { Episodes: [1], PlacedAdoption: [0] },
  },
  {
    says: 'the latest decision counts, wherever it stands among others and those without a day',
    tables: {
      Episodes: [placed],
      PlacedAdoption: [
        { DATE_PLACED: '2026-05-13' },
        { DATE_PLACED: '11/05/2026' },
        { DATE_PLACED: '12/05/2026' },
        { DATE_PLACED: '01/05/2026' },
      ],
    },
    flags: { Episodes: [0], PlacedAdoption: [2] },
  },
  {
    says: 'no placement for adoption, or another child’s decision',
    tables: {
      Episodes: [
        { CHILD: 'A', PLACE: 'U1', DECOM: '10/05/2026' },
        { ...placed, CHILD: 'B' },
      ],
      PlacedAdoption: [{ CHILD: 'A', DATE_PLACED: '11/05/2026' }],
    },
  },
  {
    says: 'a child none of whose placements has a date does not keep the rule from others',
    tables: {
      Episodes: [
        { CHILD: 'A', PLACE: 'A5', DECOM: 'SOON' },
        { ...placed, CHILD: 'B' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED: '11/05/2026' },
        { CHILD: 'B', DATE_PLACED: '11/05/2026' },
      ],
    },
    flags: { Episodes: [1], PlacedAdoption: [1] },
  },
]);
