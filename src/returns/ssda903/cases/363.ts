import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('363', [
  {
    says: 'it lasts seven days',
    tables: { Episodes: [{ LS: 'L3', DECOM: '01/05/2026', DEC: '08/05/2026' }] },
  },
  {
    says: 'it lasts eight days',
    tables: { Episodes: [{ LS: 'L3', DECOM: '01/05/2026', DEC: '09/05/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'another status lasts as long',
    tables: { Episodes: [{ LS: 'L2', DECOM: '01/05/2026', DEC: '09/05/2026' }] },
  },
  {
    says: 'two that touch are added, in whatever order the file has them',
    tables: {
      Episodes: [
        { CHILD: 'A', LS: 'L3', DECOM: '05/05/2026', DEC: '09/05/2026' },
        { CHILD: 'B', LS: 'L3', DECOM: '01/05/2026', DEC: '02/05/2026' },
        { CHILD: 'A', LS: 'L3', DECOM: '01/05/2026', DEC: '05/05/2026' },
      ],
    },
    flags: { Episodes: [0, 2] },
  },
  {
    says: 'a day lies between two',
    tables: {
      Episodes: [
        { LS: 'L3', DECOM: '01/05/2026', DEC: '05/05/2026' },
        { LS: 'L3', DECOM: '06/05/2026', DEC: '10/05/2026' },
      ],
    },
  },
  {
    says: 'two that touch are of two children',
    tables: {
      Episodes: [
        { CHILD: 'A', LS: 'L3', DECOM: '01/05/2026', DEC: '05/05/2026' },
        { CHILD: 'B', LS: 'L3', DECOM: '05/05/2026', DEC: '09/05/2026' },
      ],
    },
  },
  {
    says: 'without an end it counts to 31 March',
    tables: {
      Episodes: [
        { CHILD: 'A', LS: 'L3', DECOM: '23/03/2027' },
        { CHILD: 'B', LS: 'L3', DECOM: '24/03/2027' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'an end that is no date adds no days, and does not part what follows',
    tables: {
      Episodes: [
        { LS: 'L3', DECOM: '01/05/2026', DEC: 'SOON' },
        { LS: 'L3', DECOM: '05/05/2026', DEC: '13/05/2026' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'it does not say when it began, or ended on no date',
    tables: {
      Episodes: [
        { LS: 'L3', DEC: '09/05/2026' },
        { LS: 'L3', DECOM: '01/05/2026', DEC: 'SOON' },
      ],
    },
  },
  {
    says: 'beside an end that is no date, the other seven days are not too many',
    tables: {
      Episodes: [
        { LS: 'L3', DECOM: '01/05/2026', DEC: 'SOON' },
        { LS: 'L3', DECOM: '05/05/2026', DEC: '12/05/2026' },
      ],
    },
  },
]);
