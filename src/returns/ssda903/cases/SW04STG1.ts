import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('SW04STG1', [
  {
    says: 'a day, or a blank',
    tables: { SWEpisodes: [{ SW_DECOM: '05/11/2026' }, { SW_DECOM: '5/1/2027' }, { SW_DECOM: '' }] },
  },
  {
    says: 'parts that are not known',
    tables: {
      SWEpisodes: [
        { SW_DECOM: 'ZZ/11/2026' },
        { SW_DECOM: 'ZZ/ZZ/2026' },
        { SW_DECOM: '15/ZZ/2026' },
        { SW_DECOM: 'zz/zz/zzzz' },
      ],
    },
  },
  {
    says: 'another notation, a day or month that is not in the calendar, and a word',
    tables: {
      SWEpisodes: [
        { SW_DECOM: '2026-11-05' },
        { SW_DECOM: '31/11/2026' },
        { SW_DECOM: 'ZZ/13/2026' },
        { SW_DECOM: '05/11/26' },
        { SW_DECOM: 'ZZ/2026' },
        { SW_DECOM: 'N/A' },
      ],
    },
    flags: { SWEpisodes: [0, 1, 2, 3, 4, 5] },
  },
  {
    says: '29 February of a leap year and of a common one',
    tables: { SWEpisodes: [{ SW_DECOM: '29/02/2024' }, { SW_DECOM: '29/02/2026' }] },
    flags: { SWEpisodes: [1] },
  },
]);
