import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('SW07STG2', [
  {
    says: 'the day before the year’s end, on it, and the day after',
    tables: { SWEpisodes: [{ SW_DEC: '30/03/2027' }, { SW_DEC: '31/03/2027' }, { SW_DEC: '01/04/2027' }] },
    flags: { SWEpisodes: [2] },
  },
  {
    says: 'the day before the year before, on its first day, and the day after',
    tables: { SWEpisodes: [{ SW_DEC: '31/03/2025' }, { SW_DEC: '01/04/2025' }, { SW_DEC: '02/04/2025' }] },
    flags: { SWEpisodes: [0] },
  },
  {
    says: 'the year before has 29 February: it is a year all the same',
    tables: { SWEpisodes: [{ SW_DEC: '31/03/2023' }, { SW_DEC: '01/04/2023' }, { SW_DEC: '02/04/2023' }] },
    year: '2024-25',
    flags: { SWEpisodes: [0] },
  },
  {
    says: 'a blank, a date in part, and no date',
    tables: { SWEpisodes: [{ SW_DEC: '' }, { SW_DEC: 'ZZ/05/2020' }, { SW_DEC: '2027-05-01' }] },
  },
]);
