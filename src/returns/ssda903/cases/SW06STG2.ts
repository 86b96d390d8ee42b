import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('SW06STG2', [
  {
    says: 'the day before the year’s end, on it, and the day after',
    tables: {
      SWEpisodes: [{ SW_DECOM: '30/03/2027' }, { SW_DECOM: '31/03/2027' }, { SW_DECOM: '01/04/2027' }],
    },
    flags: { SWEpisodes: [2] },
  },
  {
    says: 'the year is that of the return',
    tables: { SWEpisodes: [{ SW_DECOM: '31/03/2026' }, { SW_DECOM: '01/04/2026' }] },
    year: '2025-26',
    flags: { SWEpisodes: [1] },
  },
  {
    says: 'a blank, a date in part, and no date',
    tables: { SWEpisodes: [{ SW_DECOM: '' }, { SW_DECOM: 'ZZ/05/2027' }, { SW_DECOM: '2027-05-01' }] },
  },
]);
