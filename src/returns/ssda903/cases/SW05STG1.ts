import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('SW05STG1', [
  {
    says: 'a day, or a blank',
    tables: { SWEpisodes: [{ SW_DEC: '05/11/2026' }, { SW_DEC: '5/1/2027' }, { SW_DEC: '' }] },
  },
  {
    says: 'parts that are not known',
    tables: {
      SWEpisodes: [
        { SW_DEC: 'ZZ/11/2026' },
        { SW_DEC: 'ZZ/ZZ/2026' },
        { SW_DEC: '15/ZZ/2026' },
        { SW_DEC: 'zz/zz/zzzz' },
      ],
    },
  },
  {
    says: 'another notation, a day or month that is not in the calendar, and a word',
    tables: {
      SWEpisodes: [
        { SW_DEC: '2026-11-05' },
        { SW_DEC: '31/11/2026' },
        { SW_DEC: 'ZZ/13/2026' },
        { SW_DEC: '05/11/26' },
        { SW_DEC: 'ZZ/2026' },
        { SW_DEC: 'N/A' },
      ],
    },
    flags: { SWEpisodes: [0, 1, 2, 3, 4, 5] },
  },
  {
    says: '29 February of a leap year and of a common one',
    tables: { SWEpisodes: [{ SW_DEC: '29/02/2024' }, { SW_DEC: '29/02/2026' }] },
    flags: { SWEpisodes: [1] },
  },
]);
