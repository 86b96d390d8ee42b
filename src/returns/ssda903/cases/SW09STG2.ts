import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('SW09STG2', [
  {
    says: 'it ends on the day it began',
    tables: { SWEpisodes: [{ SW_DECOM: '01/05/2026', SW_DEC: '01/05/2026' }] },
    flags: { SWEpisodes: [0] },
  },
  {
    says: 'it ends the day after, or the day before: another rule says so',
    tables: {
      SWEpisodes: [
        { SW_DECOM: '01/05/2026', SW_DEC: '02/05/2026' },
        { SW_DECOM: '01/05/2026', SW_DEC: '30/04/2026' },
      ],
    },
  },
  {
    says: 'both are one and the same date in part',
    tables: { SWEpisodes: [{ SW_DECOM: 'ZZ/05/2026', SW_DEC: 'zz/05/2026' }] },
    flags: { SWEpisodes: [0] },
  },
  {
    says: 'either or both are blank',
    tables: { SWEpisodes: [{ SW_DECOM: '01/05/2026' }, { SW_DEC: '01/05/2026' }, { SW_DECOM: '' }] },
  },
]);
