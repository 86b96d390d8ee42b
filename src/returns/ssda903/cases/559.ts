import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('559', [
  {
    says: 'a decision of the day before the year, of a child whom last year’s return does not have',
    tables: { PlacedAdoption: [{ DATE_PLACED: '31/03/2026' }], PlacedAdoption_last: [] },
    flags: { PlacedAdoption: [0] },
  },
  {
    says: 'a decision of the first day of the year, or one without a date',
    tables: {
      PlacedAdoption: [
        { DATE_PLACED: '01/04/2026' },
        { CHILD: 'B' },
        { CHILD: 'C', DATE_PLACED: '2026-03-01' },
      ],
      PlacedAdoption_last: [],
    },
  },
  {
    says: 'last year’s return has a decision, of whatever day',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: '31/03/2026' }],
      PlacedAdoption_last: [{ DATE_PLACED: '01/02/2026' }],
    },
  },
  {
    says: 'one of last year’s decisions has no date, or none that can be read',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: '31/03/2026' }, { CHILD: 'B', DATE_PLACED: '31/03/2026' }],
      PlacedAdoption_last: [
        { DATE_PLACED: '31/03/2026' },
        { DATE_PLACED: '' },
        { CHILD: 'B', DATE_PLACED: '2026-03-31' },
      ],
    },
    flags: { PlacedAdoption: [0, 1] },
  },
  {
    says: 'last year’s decision was of another child',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: '31/03/2026' }],
      PlacedAdoption_last: [{ CHILD: 'B', DATE_PLACED: '31/03/2026' }],
    },
    flags: { PlacedAdoption: [0] },
  },
  {
    says: 'last year was not given',
    tables: { PlacedAdoption: [{ DATE_PLACED: '31/03/2026' }] },
    notRun: ['PlacedAdoption_last'],
  },
]);
