import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('SW02STG1', [
  {
    says: 'SW or XX, and four characters or more',
    tables: { SWEpisodes: [{ SW_ID: 'SW12345' }, { SW_ID: 'XX01' }] },
  },
  {
    says: 'three characters',
    tables: { SWEpisodes: [{ SW_ID: 'SW1' }, { SW_ID: 'SW12' }] },
    flags: { SWEpisodes: [0] },
  },
  {
    says: 'another beginning, or SW further on',
    tables: { SWEpisodes: [{ SW_ID: '12345' }, { SW_ID: 'AB1234' }, { SW_ID: '1SW234' }] },
    flags: { SWEpisodes: [0, 1, 2] },
  },
  {
    says: 'a blank',
    tables: { SWEpisodes: [{ SW_ID: 'SW12345' }, { SW_ID: '' }] },
    flags: { SWEpisodes: [1] },
  },
  { says: 'lower case and spaces about it', tables: { SWEpisodes: [{ SW_ID: ' sw12 ' }] } },
  {
    says: 'spaces do not lengthen it',
    tables: { SWEpisodes: [{ SW_ID: 'SW1 ' }] },
    flags: { SWEpisodes: [0] },
  },
]);
