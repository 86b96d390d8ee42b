import { casesOf } from '../testing/rule-case.ts';

const codes = [
  'MANAGE',
  'FCONTA',
  'LEFTRL',
  'ORGRST',
  'TSPROC',
  'ABSENC',
  'CHCHAN',
  'PCCHAN',
  'SWDIED',
  'OTHERS',
];

export const cases = casesOf('SW13STG1', [
  {
    says: 'each code of the list',
    tables: { SWEpisodes: codes.map((SW_REASON) => ({ SW_REASON, SW_DECOM: '01/05/2026' })) },
  },
  {
    says: 'anything else, whenever it was',
    tables: {
      SWEpisodes: [
        { SW_REASON: 'OTHER', SW_DECOM: '01/05/2026' },
        { SW_REASON: 'OTHER', SW_DECOM: '01/05/2020' },
        { SW_REASON: 'OTHER' },
        { SW_REASON: 'others' },
      ],
    },
    flags: { SWEpisodes: [0, 1, 2] },
  },
  {
    says: 'none, and a start the day before 1 April 2023, on it, or the day after',
    tables: {
      SWEpisodes: [{ SW_DECOM: '31/03/2023' }, { SW_DECOM: '01/04/2023' }, { SW_DECOM: '02/04/2023' }],
    },
    flags: { SWEpisodes: [1, 2] },
  },
  {
    says: 'none, and no start that can be read, which does not keep the rule from others',
    tables: { SWEpisodes: [{ SW_DECOM: '2026-05-01' }, { SW_DECOM: '' }, { SW_DECOM: '01/05/2026' }] },
    flags: { SWEpisodes: [2] },
  },
]);
