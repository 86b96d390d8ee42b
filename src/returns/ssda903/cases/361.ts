import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('361', [
  {
    says: 'it lasts three days',
    tables: { Episodes: [{ LS: 'L1', DECOM: '01/05/2026', DEC: '04/05/2026' }] },
  },
  {
    says: 'it lasts four days',
    tables: { Episodes: [{ LS: 'L1', DECOM: '01/05/2026', DEC: '05/05/2026' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'another status lasts as long',
    tables: { Episodes: [{ LS: 'L2', DECOM: '01/05/2026', DEC: '05/05/2026' }] },
  },
  {
    says: 'two that touch are one, in whatever order the file has them',
    tables: {
      Episodes: [
        { LS: 'L1', DECOM: '03/05/2026', DEC: '05/05/2026' },
        { LS: 'L1', DECOM: '01/05/2026', DEC: '03/05/2026' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'a day lies between two',
    tables: {
      Episodes: [
        { LS: 'L1', DECOM: '01/05/2026', DEC: '03/05/2026' },
        { LS: 'L1', DECOM: '04/05/2026', DEC: '06/05/2026' },
      ],
    },
  },
  {
    says: 'another status lies between two',
    tables: {
      Episodes: [
        { LS: 'L1', DECOM: '01/05/2026', DEC: '03/05/2026' },
        { LS: 'V2', DECOM: '03/05/2026', DEC: '04/05/2026' },
        { LS: 'L1', DECOM: '04/05/2026', DEC: '06/05/2026' },
      ],
    },
  },
  {
    says: 'two that touch are of two children',
    tables: {
      Episodes: [
        { CHILD: 'A', LS: 'L1', DECOM: '01/05/2026', DEC: '03/05/2026' },
        { CHILD: 'B', LS: 'L1', DECOM: '03/05/2026', DEC: '05/05/2026' },
      ],
    },
  },
  {
    says: 'without an end, or with one that is no date, it counts to 31 March',
    tables: {
      Episodes: [
        { CHILD: 'A', LS: 'L1', DECOM: '27/03/2027' },
        { CHILD: 'B', LS: 'L1', DECOM: '28/03/2027' },
        { CHILD: 'C', LS: 'L1', DECOM: '27/03/2027', DEC: 'SOON' },
      ],
    },
    flags: { Episodes: [0, 2] },
  },
  {
    says: 'it does not say when it began',
    tables: { Episodes: [{ LS: 'L1' }, { LS: 'L1', DEC: '05/05/2026' }] },
  },
  {
    says: 'one that stands alone comes before two that touch',
    tables: {
      Episodes: [
        { LS: 'L1', DECOM: '01/05/2026', DEC: '02/05/2026' },
        { LS: 'L1', DECOM: '05/05/2026', DEC: '07/05/2026' },
        { LS: 'L1', DECOM: '07/05/2026', DEC: '09/05/2026' },
      ],
    },
    flags: { Episodes: [1, 2] },
  },
]);
