import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('SW08STG2', [
  {
    says: 'an earlier one has no end, and the last need not have one',
    tables: { SWEpisodes: [{ SW_DECOM: '01/05/2026' }, { SW_DECOM: '01/06/2026' }] },
    flags: { SWEpisodes: [0] },
  },
  {
    says: 'the file has the later one first',
    tables: {
      SWEpisodes: [
        { SW_DECOM: '01/06/2026' },
        { SW_DECOM: '01/05/2026', SW_DEC: '01/06/2026' },
        { SW_DECOM: '01/04/2026' },
      ],
    },
    flags: { SWEpisodes: [2] },
  },
  {
    says: 'every earlier one has ended',
    tables: { SWEpisodes: [{ SW_DECOM: '01/05/2026', SW_DEC: '01/06/2026' }, { SW_DECOM: '01/06/2026' }] },
  },
  {
    says: 'an end that is no date is none',
    tables: { SWEpisodes: [{ SW_DECOM: '01/05/2026', SW_DEC: '2026-06-01' }, { SW_DECOM: '01/06/2026' }] },
    flags: { SWEpisodes: [0] },
  },
  {
    says: 'one without a start comes last: those with one are earlier',
    tables: { SWEpisodes: [{ SW_DECOM: '' }, { SW_DECOM: '01/05/2026' }] },
    flags: { SWEpisodes: [1] },
  },
  {
    says: 'of several without a start none is known to be earlier',
    tables: { SWEpisodes: [{ SW_DECOM: '' }, { SW_DECOM: 'MAY' }] },
  },
  {
    says: 'of two who started on one day, the later in the file is the last',
    tables: {
      SWEpisodes: [
        { CHILD: 'A', SW_DECOM: '01/05/2026', SW_DEC: '01/06/2026' },
        { CHILD: 'A', SW_DECOM: '01/05/2026' },
        { CHILD: 'B', SW_DECOM: '01/05/2026' },
        { CHILD: 'B', SW_DECOM: '01/05/2026', SW_DEC: '01/06/2026' },
      ],
    },
    flags: { SWEpisodes: [2] },
  },
  {
    says: 'the two are of two children',
    tables: {
      SWEpisodes: [
        { CHILD: 'A', SW_DECOM: '01/05/2026' },
        { CHILD: 'B', SW_DECOM: '01/06/2026' },
      ],
    },
  },
  {
    says: 'a start that is no date comes last, as a blank one does',
    tables: { SWEpisodes: [{ SW_DECOM: '01/05/2026' }, { SW_DECOM: 'SPRING' }] },
    flags: { SWEpisodes: [0] },
  },
]);
