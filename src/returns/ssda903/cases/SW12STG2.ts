import { casesOf } from '../testing/rule-case.ts';

const started = { DECOM: '01/05/2026', RNE: 'S', LS: 'C2' };

export const cases = casesOf('SW12STG2', [
  {
    says: 'the child has no social worker in the return',
    tables: {
      Episodes: [{ ...started, DEC: '01/06/2026', REC: 'X1' }],
      SWEpisodes: [{ CHILD: 'B', SW_DECOM: '01/05/2026' }],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'one suits, and others need not',
    tables: {
      Episodes: [{ ...started, DEC: '01/06/2026', REC: 'X1' }],
      SWEpisodes: [{ SW_DECOM: '01/04/2026' }, { SW_DECOM: '01/05/2026' }, { SW_DECOM: '' }],
    },
  },
  {
    says: 'care starts: a social worker came the day before, on the day, or the day after',
    tables: {
      Episodes: ['A', 'B', 'C'].map((CHILD) => ({ CHILD, ...started, DEC: '01/06/2026', REC: 'X1' })),
      SWEpisodes: [
        { CHILD: 'A', SW_DECOM: '30/04/2026' },
        { CHILD: 'B', SW_DECOM: '01/05/2026' },
        { CHILD: 'C', SW_DECOM: '02/05/2026' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'care ends: a social worker came the day before, on the day, or the day after',
    tables: {
      Episodes: ['A', 'B', 'C'].map((CHILD) => ({
        CHILD,
        DECOM: '01/05/2026',
        RNE: 'P',
        DEC: '01/06/2026',
        REC: 'E4A',
      })),
      SWEpisodes: [
        { CHILD: 'A', SW_DECOM: '31/05/2026' },
        { CHILD: 'B', SW_DECOM: '01/06/2026' },
        { CHILD: 'C', SW_DECOM: '02/06/2026' },
      ],
    },
    flags: { Episodes: [2] },
  },
  {
    says: 'care goes on: one who came by 31 March will do, also where the end is no date',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026', RNE: 'P' },
        { CHILD: 'B', DECOM: '01/05/2026', RNE: 'P' },
        { CHILD: 'C', DECOM: '01/05/2026', RNE: 'P', DEC: '2026-06-01' },
      ],
      SWEpisodes: [
        { CHILD: 'A', SW_DECOM: '31/03/2027' },
        { CHILD: 'B', SW_DECOM: '01/04/2027' },
        { CHILD: 'C', SW_DECOM: '01/07/2026' },
      ],
    },
    flags: { Episodes: [1] },
  },
  {
    says: 'an episode between two others is not asked, nor a short break',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2026', RNE: 'P', LS: 'C2', DEC: '01/06/2026', REC: 'X1' },
        { CHILD: 'B', ...started, LS: 'V3' },
        { CHILD: 'C', ...started, LS: 'V4' },
        { CHILD: 'D', ...started, LS: 'V2' },
        { CHILD: 'E', ...started, LS: '' },
      ],
      SWEpisodes: [],
    },
    flags: { Episodes: [3, 4] },
  },
  {
    says: 'it ended the day before two years ago, on the first day of the two, on the last, or the day after',
    tables: {
      Episodes: [
        { CHILD: 'A', DECOM: '01/05/2024', RNE: 'S', DEC: '31/03/2025', REC: 'E4A' },
        { CHILD: 'B', DECOM: '01/05/2024', RNE: 'S', DEC: '01/04/2025', REC: 'E4A' },
        { CHILD: 'C', DECOM: '01/05/2024', RNE: 'S', DEC: '31/03/2027', REC: 'E4A' },
        { CHILD: 'D', DECOM: '01/05/2024', RNE: 'S', DEC: '01/04/2027', REC: 'E4A' },
      ],
      SWEpisodes: [],
    },
    flags: { Episodes: [1, 2] },
  },
  {
    says: 'an episode without a reason for its end or start is asked',
    tables: { Episodes: [{ DECOM: '01/05/2026', DEC: '01/06/2026' }], SWEpisodes: [] },
    flags: { Episodes: [0] },
  },
]);
