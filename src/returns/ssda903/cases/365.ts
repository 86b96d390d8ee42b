import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('365', [
  { says: 'it lasts 17 days', tables: { Episodes: [{ LS: 'V3', DECOM: '01/05/2026', DEC: '18/05/2026' }] } },
  {
    says: 'it lasts 18 days',
    tables: { Episodes: [{ LS: 'V3', DECOM: '01/05/2026', DEC: '19/05/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'an agreement, or another status, lasts as long',
    tables: {
      Episodes: [
        { LS: 'V4', DECOM: '01/05/2026', DEC: '19/05/2026' },
        { LS: 'V2', DECOM: '01/05/2026', DEC: '19/05/2026' },
      ],
    },
  },
  {
    says: 'without an end it counts to 31 March',
    tables: {
      Episodes: [
        { LS: 'V3', DECOM: '13/03/2027' },
        { LS: 'V3', DECOM: '14/03/2027' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'either date is none',
    tables: {
      Episodes: [
        { LS: 'V3', DECOM: '01/05/2026', DEC: 'SOON' },
        { LS: 'V3', DEC: '19/05/2026' },
      ],
    },
  },
]);
