import { casesOf } from '../testing/rule-case.ts';

const before = { SW_DECOM: '01/04/2026', SW_DEC: '20/05/2026' };

export const cases = casesOf('SW10STG2', [
  {
    says: 'eight days before the one before ended',
    tables: { SWEpisodes: [before, { SW_DECOM: '12/05/2026', SW_REASON: 'MANAGE' }] },
    flags: { SWEpisodes: [1] },
  },
  {
    says: 'seven days before it ended, six days, on the day, and the day after',
    tables: {
      SWEpisodes: ['13/05/2026', '14/05/2026', '20/05/2026', '21/05/2026'].flatMap((SW_DECOM, at) => [
        { ...before, CHILD: String(at) },
        { CHILD: String(at), SW_DECOM },
      ]),
    },
  },
  {
    says: 'a gap of more than seven days is no overlap',
    tables: { SWEpisodes: [before, { SW_DECOM: '28/05/2026' }] },
  },
  {
    says: 'the first contact may be earlier; another reason, or none, may not',
    tables: {
      SWEpisodes: [
        { CHILD: 'A', ...before },
        { CHILD: 'A', SW_DECOM: '01/05/2026', SW_REASON: 'FCONTA' },
        { CHILD: 'B', ...before },
        { CHILD: 'B', SW_DECOM: '01/05/2026', SW_REASON: '' },
        { CHILD: 'C', ...before },
        { CHILD: 'C', SW_DECOM: '01/05/2026', SW_REASON: 'OTHERS' },
      ],
    },
    flags: { SWEpisodes: [3, 5] },
  },
  {
    says: 'the file has the later one first',
    tables: { SWEpisodes: [{ SW_DECOM: '12/05/2026' }, before] },
    flags: { SWEpisodes: [0] },
  },
  {
    says: 'of two who started on one day, the one who ended first comes first',
    tables: {
      SWEpisodes: [
        { SW_DECOM: '01/05/2026' },
        { SW_DECOM: '01/05/2026', SW_DEC: '20/05/2026' },
        { SW_DECOM: '01/05/2026', SW_DEC: '03/05/2026' },
      ],
    },
    flags: { SWEpisodes: [0] },
  },
  {
    says: 'the one before has not ended, or a date is missing or none',
    tables: {
      SWEpisodes: [
        { CHILD: 'A', SW_DECOM: '01/04/2026' },
        { CHILD: 'A', SW_DECOM: '01/05/2026' },
        { CHILD: 'B', ...before },
        { CHILD: 'B', SW_DECOM: '' },
        { CHILD: 'C', SW_DECOM: '01/04/2026', SW_DEC: '2026-05-20' },
        { CHILD: 'C', SW_DECOM: '01/05/2026' },
      ],
    },
  },
  {
    says: 'the two are of two children',
    tables: {
      SWEpisodes: [
        { CHILD: 'A', ...before },
        { CHILD: 'B', SW_DECOM: '01/05/2026' },
      ],
    },
  },
]);
